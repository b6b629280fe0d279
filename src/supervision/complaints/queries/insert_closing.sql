INSERT INTO complaint_closing (county, complaint, round, how, at, entry, entry_act, entry_division, entry_by, answer, answer_act, answer_division, answer_by,
                               first_reminder, second_reminder, reminder_act)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
