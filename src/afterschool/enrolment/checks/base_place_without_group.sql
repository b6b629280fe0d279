-- severity: error
-- says: A pupil with a base place sits in no group at a time at which the plan holds the base service for its grade.
-- do: Choose the weekdays of the base place again for the pupil; a group is found at once.
SELECT b.county, b.id, b.pupil, c.slot
FROM base_place b
JOIN service_plan y ON y.county = b.county AND y.id = b.plan AND y.state = 'published'
JOIN pupil p ON p.county = b.county AND p.id = b.pupil AND p.school = y.school
JOIN school_class k ON k.county = p.county AND k.id = p.class AND k.school_year = y.school_year
JOIN course c ON c.county = b.county AND c.plan = b.plan AND c.kind = 'base' AND c.state = 'offered' AND (c.grades >> CAST(k.grade - 1 AS INTEGER)) & 1 = 1
WHERE NOT EXISTS (SELECT 1 FROM base_place_group g WHERE g.county = b.county AND g.pupil = b.pupil AND g.plan = b.plan AND g.slot = c.slot)
GROUP BY b.county, b.id, b.pupil, c.slot
