INSERT INTO complaint_term (county, id, place, kind, number, before_number, act, accept_days, answer_days, extend_days, remind_days, silent_days, valid_from, said_on, source,
                            at, by_key, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
