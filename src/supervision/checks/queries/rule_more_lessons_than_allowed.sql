-- $1 the county, $2 the school, $3 the lessons of a day, $4 and $5 the days: pupils whose places add up to more. Two places in one slot are one.
WITH place AS (
    SELECT s.pupil, t.day, t.slot, t.lessons
    FROM timetable_session t JOIN seat s ON s.county = t.county AND s.course = t.course AND s.from_date <= t.day
    WHERE t.county = $1 AND t.school = $2 AND t.day >= $4 AND t.day <= $5 AND t.state <> 'cancelled'
    UNION ALL
    SELECT s.pupil, t.day, t.slot, t.lessons
    FROM timetable_session t JOIN base_place_group g ON g.county = t.county AND g.course = t.course AND g.from_date <= t.day
    JOIN base_place s ON s.county = g.county AND s.pupil = g.pupil AND s.plan = g.plan
        AND (s.weekdays & (1 << CAST(t.pattern_weekday - 1 AS INTEGER))) <> 0
    WHERE t.county = $1 AND t.school = $2 AND t.day >= $4 AND t.day <= $5 AND t.state <> 'cancelled'),
slot AS (SELECT pupil, day, slot, MAX(lessons) AS lessons FROM place GROUP BY pupil, day, slot),
whole AS (SELECT pupil, day, CAST(SUM(lessons) AS BIGINT) AS lessons FROM slot GROUP BY pupil, day)
SELECT CAST($2 AS TEXT), CAST(day AS TEXT), COUNT(*), MAX(lessons), CAST(day AS TEXT), ''
FROM whole WHERE lessons > CAST($3 AS BIGINT) GROUP BY day
