-- severity: warning
-- says: A session to come of a published timetable has nobody to take it.
-- do: Let somebody stand in or cancel it.
SELECT s.county, s.id, s.school, s.day
FROM timetable_session s JOIN timetable t ON t.county = s.county AND t.plan = s.plan AND t.state = 'published'
WHERE s.state IN ('planned', 'moved') AND s.adult IS NULL
