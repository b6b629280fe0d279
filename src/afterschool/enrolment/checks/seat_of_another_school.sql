-- severity: error
-- says: A pupil holds a seat in a plan of another school that has not ended.
-- do: End the seat; the pupil has changed schools.
SELECT s.county, s.id, s.pupil, p.school, q.school
FROM seat s JOIN pupil p ON p.county = s.county AND p.id = s.pupil JOIN service_plan q ON q.county = s.county AND q.id = s.plan
WHERE q.live = 'yes' AND (p.school <> q.school OR p.state NOT IN ('on_roll', 'suspended'))
