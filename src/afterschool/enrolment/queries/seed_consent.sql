INSERT INTO consent (county, id, pupil, kind, school_year, term, serial, agreement, text_sha256, decision, given_at, decided_by, guardianship, account)
VALUES ($1, $2, $3, 'after_school', $4, $5, $6, $7, $8, $9, $10, 'guardian', $11, $12)
