-- severity: error
-- says: A base place lies in a course that is no base group, or in one that was stopped.
-- do: Run the waiting jobs; if the row stays, choose the weekdays of the base place again for the pupil.
SELECT g.county, g.pupil, g.course, c.kind, c.state
FROM base_place_group g JOIN course c ON c.county = g.county AND c.id = g.course
WHERE c.kind <> 'base' OR c.state = 'stopped'
