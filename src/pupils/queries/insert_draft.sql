INSERT INTO agreement_draft (county, id, school, kind, school_year, term, title, text, version, edited_at, edited_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, $10)
