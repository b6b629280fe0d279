INSERT INTO guardian_dispute (county, id, pupil, subject, guardianship, kind, school_year, term, reason, opened_at, opened_by, opened_by_name, is_open)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, TRUE)
