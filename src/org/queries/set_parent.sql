UPDATE body SET parent = $2, version = version + 1 WHERE id = $1
