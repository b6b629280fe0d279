-- severity: error
-- says: A session ends after the latest end that held when its time was set.
-- do: Move it to an earlier time.
SELECT s.county, s.id, s.school, s.day, s.ends, s.end_limit
FROM timetable_session s
WHERE s.state <> 'cancelled' AND s.end_limit IS NOT NULL AND s.ends > s.end_limit
