INSERT INTO needs_survey (county, id, version, school, school_year, term, title, introduction, anonymous, cell_min, questions, state, closes_on, made_by)
VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, 'draft', $11, $12)
