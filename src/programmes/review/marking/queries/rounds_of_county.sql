SELECT id FROM review_round WHERE county = $1 ORDER BY opened_at DESC, id
