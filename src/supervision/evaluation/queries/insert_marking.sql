INSERT INTO evaluation_marking (county, evaluation, subject, marker, by_whom, by_name, facts, notes, saved_at, sent_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
