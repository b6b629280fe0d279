-- Terms fixed by the bodies of one line, the lowest body first.
SELECT t.body, b.name, t.school_year, t.term, t.starts, t.ends, t.document, t.version
FROM school_term t JOIN body b ON b.id = t.body
WHERE t.school_year = $1 AND b.code IN ($2, $3, $4, $5, $6, $7, $8, $9)
ORDER BY length(b.path) DESC, t.starts
