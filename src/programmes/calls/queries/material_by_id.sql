SELECT id, item, name, sha256, bytes, at, by_name, application, dropped FROM programme_material WHERE county = $1 AND id = $2
