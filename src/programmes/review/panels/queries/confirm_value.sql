UPDATE review_draw SET version = version + 1, confirmed_at = $4, confirmed_by = $5, confirmed_by_name = $6 WHERE county = $1 AND round = $2 AND version = $3
