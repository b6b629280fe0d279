INSERT INTO competition_signature (county, edition, event, serial, before, judges, judge, sha256, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
