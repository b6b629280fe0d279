UPDATE body SET name = $2, short_name = $3, version = version + 1 WHERE id = $1
