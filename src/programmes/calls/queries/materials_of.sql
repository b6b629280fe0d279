SELECT id, item, name, sha256, bytes, at, by_name FROM programme_material WHERE county = $1 AND application = $2 AND dropped = 0 ORDER BY item, at, id
