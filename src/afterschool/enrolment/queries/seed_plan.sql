INSERT INTO service_plan (county, id, version, school, school_year, term, state, live, content, offer_digest, consulted_digest, opened_at, opened_by,
                          submissions, submitted_by, approved_at, approved_by, approval_document, published_at)
VALUES ($1, $2, 1, $3, $4, $5, 'published', 'yes', '{}', '-', '-', $6, 'a', 1, 'a', $6, 'b', '样例〔2026〕1号', $6)
