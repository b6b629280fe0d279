INSERT INTO overrun_decision (county, request, decision, subject, kind, amount_fen, asked_by, reason, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
