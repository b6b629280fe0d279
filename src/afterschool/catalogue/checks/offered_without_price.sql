-- severity: error
-- says: A course is offered without an approved price.
-- do: Find the approval of its plan; the price rows are written with it.
SELECT c.county, c.id, c.name
FROM course c
WHERE c.state = 'offered' AND NOT EXISTS (SELECT 1 FROM course_price r WHERE r.county = c.county AND r.course = c.id AND r.state = 'approved')
