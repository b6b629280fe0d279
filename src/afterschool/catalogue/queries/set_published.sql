UPDATE service_plan SET version = version + 1, state = 'published', published_at = $4 WHERE county = $1 AND id = $2 AND version = $3
