INSERT INTO competition_opening (county, edition, event, judges, last_signature, opened_by, opened_by_name, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
