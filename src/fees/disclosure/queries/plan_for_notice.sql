SELECT p.id, p.county, p.school, b.name, b.code, b.path, d.name, s.tier, p.school_year, p.term, p.state, p.approval_document, p.published_at
FROM service_plan p
JOIN body b ON b.id = p.school
JOIN school s ON s.body = p.school
JOIN division d ON d.code = p.county
WHERE p.id = $1
