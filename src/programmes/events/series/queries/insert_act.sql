INSERT INTO event_act (county, id, subject, act, proofs, asked, at, by_whom, by_name, by_body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
