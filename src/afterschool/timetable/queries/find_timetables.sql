-- Timetables a reader (scopes $1) may see below path $2, of school year $3, term $4 and state $5 where these are not empty; $6 the last plan of the page before, $7 how many.
SELECT t.plan, t.county, t.school, b.name, b.path, t.school_year, t.term, t.state, t.first_day, t.last_day, t.gaps, t.published_at,
       (SELECT COUNT(*) FROM timetable_session s WHERE s.county = t.county AND s.plan = t.plan AND s.state <> 'cancelled'),
       (SELECT COUNT(*) FROM timetable_session s WHERE s.county = t.county AND s.plan = t.plan AND s.settlement = 'open')
FROM timetable t JOIN body b ON b.id = t.school
WHERE EXISTS (SELECT 1 FROM json_each($1) g WHERE substr(b.path, 1, length(g.key)) = g.key)
  AND substr(b.path, 1, length($2)) = $2
  AND ($3 = '' OR CAST(t.school_year AS TEXT) = $3)
  AND ($4 = '' OR t.term = $4)
  AND ($5 = '' OR t.state = $5)
  AND t.plan > $6
ORDER BY t.plan
LIMIT $7
