UPDATE evaluation SET stage = 'published', published_at = $3 WHERE county = $1 AND id = $2 AND stage = 'appeal'
