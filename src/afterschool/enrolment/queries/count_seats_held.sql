SELECT p.school, CASE p.term WHEN 'autumn' THEN CAST(p.school_year AS TEXT) || '-09' ELSE CAST(p.school_year + 1 AS TEXT) || '-02' END, COUNT(*)
FROM seat s JOIN service_plan p ON p.county = s.county AND p.id = s.plan
WHERE s.county = $1
GROUP BY p.school, p.school_year, p.term
