-- Offered courses of body $2, in plans that run or come.
SELECT c.id, c.name, b.name, b.path, p.school_year, p.term
FROM course c JOIN service_plan p ON p.county = c.county AND p.id = c.plan AND p.live = 'yes' JOIN body b ON b.id = c.school
WHERE c.county = $1 AND c.listing = $2 AND c.state = 'offered'
ORDER BY b.name, c.name
