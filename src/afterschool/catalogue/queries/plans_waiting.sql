-- Plans handed in, below one of the scopes: $1 {"<path>": 1, …}.
SELECT COUNT(*) FROM service_plan p JOIN body b ON b.county = p.county AND b.id = p.school
WHERE p.state = 'submitted' AND EXISTS (SELECT 1 FROM json_each($1) s WHERE substr(b.path, 1, length(s.key)) = s.key)
