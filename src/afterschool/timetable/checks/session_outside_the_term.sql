-- severity: error
-- says: A session is outside the days of its timetable's term.
-- do: Move it into the term or cancel it.
SELECT s.county, s.id, s.day, t.first_day, t.last_day
FROM timetable_session s JOIN timetable t ON t.county = s.county AND t.plan = s.plan
WHERE s.state <> 'cancelled' AND (s.day < t.first_day OR s.day > t.last_day)
