-- $1 the county, $2 the school, $3 from this day on. Weekends that were announced as working days are working days.
SELECT s.id, CAST(s.day AS TEXT), s.lessons, 0, CAST(c.name AS TEXT), CAST(s.day AS TEXT)
FROM timetable_session s
JOIN working_year y ON CAST(y.year AS TEXT) = substr(CAST(s.day AS TEXT), 1, 4)
JOIN course c ON c.county = s.county AND c.id = s.course
WHERE s.county = $1 AND s.school = $2 AND s.day >= $3 AND s.state <> 'cancelled'
  AND ((s.weekday <= 5 AND replace(y.published, '"date":"' || CAST(s.day AS TEXT) || '"', '') <> y.published)
    OR (s.weekday > 5 AND replace(y.published, '"date":"' || CAST(s.day AS TEXT) || '"', '') = y.published))
