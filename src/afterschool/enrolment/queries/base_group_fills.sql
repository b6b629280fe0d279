-- How many of each class sit in each base group of a plan. The order of the joins is fixed: through the few courses of the plan, never through the county.
SELECT g.course, p.class, COUNT(*)
FROM course c
CROSS JOIN base_place_group g
CROSS JOIN pupil p
WHERE c.county = $1 AND c.plan = $2 AND c.kind = 'base'
  AND g.county = c.county AND g.course = c.id
  AND p.county = g.county AND p.id = g.pupil
GROUP BY g.course, p.class
