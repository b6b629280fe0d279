INSERT INTO service_plan (county, id, version, school, school_year, term, state, live, content, offer_digest, opened_at, opened_by, submissions)
VALUES ($1, $2, 1, $3, $4, $5, 'draft', 'yes', $6, $7, $8, $9, 0)
