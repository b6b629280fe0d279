SELECT p.id, p.version, p.county, p.school, b.name, b.path, b.code, b.closed, s.stage, s.tier, p.school_year, p.term, p.state, p.content, p.lessons_end,
       p.offer_digest, p.consulted_digest, p.submissions, p.submitted_by, p.approved_at, p.approval_document, p.published_at, p.end_reason
FROM service_plan p JOIN body b ON b.id = p.school JOIN school s ON s.body = p.school
WHERE p.id = $1
