SELECT s.school, CAST(s.day AS TEXT), CAST(SUM(s.lessons) AS BIGINT) FROM timetable_session s WHERE s.county = $1 AND s.state = 'held' GROUP BY s.school, s.day
