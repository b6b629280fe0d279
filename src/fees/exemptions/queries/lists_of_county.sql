-- At or below a path ($2 to before $3), the newest first.
SELECT l.county, l.id, l.body, b.name, b.path, l.name, l.sha256, l.grants, l.at, l.by_name
FROM exemption_list l JOIN body b ON b.id = l.body
WHERE l.county = $1 AND b.path >= $2 AND b.path < $3
ORDER BY l.at DESC, l.id DESC
LIMIT 200
