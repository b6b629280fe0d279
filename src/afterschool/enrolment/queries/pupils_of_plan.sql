-- Who holds a seat or a base place of a plan.
SELECT s.pupil FROM course c CROSS JOIN seat s WHERE c.county = $1 AND c.plan = $2 AND s.county = c.county AND s.course = c.id
UNION SELECT b.pupil FROM base_place b WHERE b.county = $1 AND b.plan = $2
