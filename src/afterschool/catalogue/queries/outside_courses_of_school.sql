-- Offered courses of school $2, in plans that run or come, with the outside body of those that have one.
SELECT c.listing, c.outside_item, b.path, p.school_year, p.term
FROM course c
JOIN service_plan p ON p.county = c.county AND p.id = c.plan AND p.live = 'yes'
JOIN body b ON b.county = c.county AND b.id = c.school
WHERE c.county = $1 AND c.school = $2 AND c.state = 'offered'
