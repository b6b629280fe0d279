-- $1 the county, $2 the school, $3 the latest end in minutes of the day, $4 from this day on.
SELECT s.course, CAST(s.plan AS TEXT), COUNT(*), MAX(s.ends), CAST(MIN(c.name) AS TEXT), ''
FROM timetable_session s JOIN course c ON c.county = s.county AND c.id = s.course
WHERE s.county = $1 AND s.school = $2 AND s.day >= $4 AND s.state <> 'cancelled' AND s.ends > CAST($3 AS BIGINT)
GROUP BY s.course, s.plan
