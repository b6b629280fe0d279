INSERT INTO duty_conclusion (county, id, request, share, body, round, asked_by, verdict, words, signature, by_body, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
