-- Schools below a path that have a service to look at.
SELECT DISTINCT b.county, b.id, b.path FROM service_plan p JOIN body b ON b.id = p.school
WHERE substr(b.path, 1, length($1)) = $1 AND p.state IN ('published', 'ended') AND p.school_year >= $2
ORDER BY b.county, b.path
