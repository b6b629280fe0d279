-- For `luoshi bench roll-call`: a plan as its own use cases would have left it.
INSERT INTO service_plan (county, id, version, school, school_year, term, state, live, content, lessons_end, offer_digest, consulted_digest, opened_at, opened_by,
    submissions, submitted_by, approved_at, approved_by, approval_document, published_at)
VALUES ($1, $2, 1, $3, 2026, 'autumn', 'published', 'yes', '{}', 940, 'd', 'd', 1, 'a', 1, 'a', 2, 'b', 'bench', 3)
