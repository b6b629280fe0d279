INSERT INTO bill_write_off (county, id, bill, school, pupil, plan, amount_fen, reason, document, asked_at, asked_by, asked_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
