UPDATE post SET closed = $2, version = version + 1 WHERE body = $1 AND closed IS NULL
