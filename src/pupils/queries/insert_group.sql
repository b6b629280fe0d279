INSERT INTO pupil_group (county, id, pupil, kind, valid_from, valid_until, evidence, document, entered_at, entered_by_name, version)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)
