UPDATE online_return_standing SET state = $3, tries = $4, next_at = $5, code = $6, words = $7 WHERE county = $1 AND return_id = $2
