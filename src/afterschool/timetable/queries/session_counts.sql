-- How many sessions a plan $2 (county $1) has in each state, and what is still open.
SELECT COALESCE(SUM(CASE WHEN s.state = 'planned' THEN 1 ELSE 0 END), 0), COALESCE(SUM(CASE WHEN s.state = 'moved' THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN s.state = 'held' THEN 1 ELSE 0 END), 0), COALESCE(SUM(CASE WHEN s.state = 'cancelled' THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN s.settlement = 'open' THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN s.state IN ('planned', 'moved') AND s.adult IS NULL THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN s.state IN ('planned', 'moved') AND s.room IS NULL THEN 1 ELSE 0 END), 0)
FROM timetable_session s
WHERE s.county = $1 AND s.plan = $2
