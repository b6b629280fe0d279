UPDATE post SET successor = $2, version = version + 1 WHERE id = $1 AND closed IS NOT NULL AND successor IS NULL
