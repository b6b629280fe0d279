SELECT id FROM notice WHERE county = $1 AND number_key = $2 AND stage = 'published' AND id <> $3
