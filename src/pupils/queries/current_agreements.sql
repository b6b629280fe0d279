SELECT a.id, a.county, a.school, b.name, b.path, a.kind, a.school_year, a.term, a.number, a.title, a.text, a.sha256, a.published_at, a.published_by_name,
       TRUE
FROM agreement a JOIN body b ON b.id = a.school
WHERE a.county = $1 AND a.school = $2
  AND NOT EXISTS (SELECT 1 FROM agreement l WHERE l.county = a.county AND l.school = a.school AND l.kind = a.kind AND l.school_year = a.school_year
                  AND l.term = a.term AND l.number > a.number)
ORDER BY a.school_year DESC, a.term, a.kind
