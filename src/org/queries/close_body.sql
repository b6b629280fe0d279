UPDATE body SET closed = $2, version = version + 1 WHERE id = $1
