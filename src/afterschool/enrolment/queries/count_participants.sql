-- Brute force: whoever holds a place of a plan, once however many.
SELECT p.school, CASE p.term WHEN 'autumn' THEN CAST(p.school_year AS TEXT) || '-09' ELSE CAST(p.school_year + 1 AS TEXT) || '-02' END, COUNT(*)
FROM (SELECT b.plan, b.pupil FROM base_place b WHERE b.county = $1 UNION SELECT s.plan, s.pupil FROM seat s WHERE s.county = $1) h
JOIN service_plan p ON p.county = $1 AND p.id = h.plan
GROUP BY p.school, p.school_year, p.term
