-- Who holds a seat or a base place of a plan: through its few courses, never through the county.
SELECT s.pupil FROM course c CROSS JOIN seat s WHERE c.county = $1 AND c.plan = $2 AND s.county = c.county AND s.course = c.id
UNION SELECT g.pupil FROM course c CROSS JOIN base_place_group g WHERE c.county = $1 AND c.plan = $2 AND g.county = c.county AND g.course = c.id
