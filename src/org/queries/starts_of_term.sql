-- Where the bodies $3 {"<code>": 1, …} have fixed the term, the lowest body first.
SELECT b.path, t.starts
FROM school_term t JOIN body b ON b.id = t.body
WHERE t.school_year = $1 AND t.term = $2 AND b.code IN (SELECT s.key FROM json_each($3) s)
ORDER BY length(b.path) DESC, b.path
