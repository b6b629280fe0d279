UPDATE circular SET state = 'published', version = version + 1, published_at = $3 WHERE county = $1 AND id = $2 AND state = 'signed_off'
