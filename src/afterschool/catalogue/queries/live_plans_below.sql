-- The live plans of the schools below the path $1, by school and term.
SELECT p.id, p.school, b.name, p.school_year, p.term, p.state
FROM service_plan p JOIN body b ON b.id = p.school
WHERE p.live = 'yes' AND substr(b.path, 1, length($1)) = $1
ORDER BY b.path, p.school_year, p.term
