INSERT INTO bill_write_off_answer (county, write_off, bill, amount_fen, asked_by, answer, reason, entry, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
