SELECT l.county, l.id, l.body, b.name, b.path, l.name, l.sha256, l.grants, l.at, l.by_name
FROM exemption_list l JOIN body b ON b.id = l.body
WHERE l.id = $1
