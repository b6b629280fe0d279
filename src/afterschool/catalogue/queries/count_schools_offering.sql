-- Brute force: one live plan of a term, by its key.
SELECT p.school, CASE p.term WHEN 'autumn' THEN CAST(p.school_year AS TEXT) || '-09' ELSE CAST(p.school_year + 1 AS TEXT) || '-02' END, COUNT(*)
FROM service_plan p WHERE p.county = $1 AND p.state = 'published' GROUP BY p.school, p.school_year, p.term
