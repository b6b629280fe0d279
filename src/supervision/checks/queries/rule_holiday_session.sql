-- $1 the county, $2 the school, $3 from this day on. Weekends that were announced as working days are working days. Each day is looked up once.
WITH day AS MATERIALIZED (
    SELECT DISTINCT s.day, s.weekday FROM timetable_session s WHERE s.county = $1 AND s.school = $2 AND s.day >= $3 AND s.state <> 'cancelled'),
off AS MATERIALIZED (
    SELECT d.day FROM day d JOIN working_year y ON CAST(y.year AS TEXT) = substr(CAST(d.day AS TEXT), 1, 4)
    WHERE (d.weekday <= 5 AND replace(y.published, '"date":"' || CAST(d.day AS TEXT) || '"', '') <> y.published)
       OR (d.weekday > 5 AND replace(y.published, '"date":"' || CAST(d.day AS TEXT) || '"', '') = y.published))
SELECT s.id, CAST(s.day AS TEXT), s.lessons, 0, CAST(c.name AS TEXT), CAST(s.day AS TEXT)
FROM off o CROSS JOIN timetable_session s CROSS JOIN course c
WHERE s.county = $1 AND s.school = $2 AND s.day = o.day AND s.state <> 'cancelled' AND c.county = s.county AND c.id = s.course
