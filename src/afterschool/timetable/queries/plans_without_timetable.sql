-- Live plans that the reader (scopes $1) may see below path $2, approved or published, of which no timetable was made yet.
SELECT p.id, p.county, p.school, b.name, b.path, p.school_year, p.term
FROM service_plan p JOIN body b ON b.id = p.school
WHERE p.state IN ('approved', 'published')
  AND EXISTS (SELECT 1 FROM json_each($1) g WHERE substr(b.path, 1, length(g.key)) = g.key)
  AND substr(b.path, 1, length($2)) = $2
  AND NOT EXISTS (SELECT 1 FROM timetable t WHERE t.county = p.county AND t.plan = p.id)
ORDER BY b.path, p.school_year DESC, p.term
LIMIT 200
