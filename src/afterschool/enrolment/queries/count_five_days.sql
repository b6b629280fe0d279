SELECT p.school, CASE p.term WHEN 'autumn' THEN CAST(p.school_year AS TEXT) || '-09' ELSE CAST(p.school_year + 1 AS TEXT) || '-02' END, COUNT(*)
FROM base_place b JOIN service_plan p ON p.county = b.county AND p.id = b.plan
WHERE b.county = $1 AND b.weekdays = 31
GROUP BY p.school, p.school_year, p.term
