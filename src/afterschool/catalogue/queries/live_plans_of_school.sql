SELECT p.id, p.school_year, p.term, p.state
FROM service_plan p
WHERE p.county = $1 AND p.school = $2 AND p.live = 'yes'
ORDER BY p.school_year, p.term
