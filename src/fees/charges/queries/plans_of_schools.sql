-- $3 the path of a subtree
SELECT b.id, b.name, p.id, p.county FROM body b JOIN service_plan p ON p.school = b.id AND p.county = b.county
WHERE b.path LIKE $3 || '%' AND p.school_year = $1 AND p.term = $2 AND p.live = 'yes' ORDER BY b.path
