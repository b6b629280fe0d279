INSERT INTO incident (county, id, school, session, kind, severity, words, happened_at, recorded_at, recorded_by, recorded_by_name, due_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
