SELECT p.id, p.county, p.school, b.path, p.school_year, p.term, p.state, p.published_at, p.version
FROM service_plan p JOIN body b ON b.id = p.school
WHERE p.county = $1 AND p.school = $2 AND p.school_year = $3 AND p.term = $4 AND p.live = 'yes'
