INSERT INTO enrolment_round (county, id, version, school, plan, school_year, term, stage, title, draft, follows, created_at, created_by, created_by_name)
VALUES ($1, $2, 1, $3, $4, $5, $6, 'planned', $7, $8, $9, $10, $11, $12)
