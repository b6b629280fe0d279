-- Class by class, so that whoever regroups them keeps classmates together.
SELECT g.pupil, g.plan, g.slot, g.from_date, k.id, k.grade
FROM base_place_group g
JOIN pupil p ON p.county = g.county AND p.id = g.pupil
JOIN school_class k ON k.county = p.county AND k.id = p.class
WHERE g.county = $1 AND g.course = $2
ORDER BY k.grade, k.number, k.id, g.pupil
