SELECT p.id, p.county, p.school, b.path, p.school_year, p.term, p.state, p.published_at, p.version
FROM service_plan p JOIN body b ON b.id = p.school
WHERE p.id = $1
