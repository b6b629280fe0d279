INSERT INTO collection_ban (county, id, pupil, name, reason, document, entered_at, entered_by, entered_by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
