UPDATE post SET closed = $2, successor = $3, version = version + 1 WHERE id = $1 AND closed IS NULL
