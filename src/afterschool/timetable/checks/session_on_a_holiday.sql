-- severity: error
-- says: A session is on a public holiday, or on a weekend that is no published make-up day.
-- do: Cancel it, with make-up or refund.
SELECT s.county, s.id, s.school, s.day
FROM timetable_session s JOIN working_year y ON CAST(y.year AS TEXT) = substr(CAST(s.day AS TEXT), 1, 4)
WHERE s.state <> 'cancelled'
  AND ((s.weekday <= 5 AND replace(y.published, '"date":"' || CAST(s.day AS TEXT) || '"', '') <> y.published)
    OR (s.weekday > 5 AND replace(y.published, '"date":"' || CAST(s.day AS TEXT) || '"', '') = y.published))
