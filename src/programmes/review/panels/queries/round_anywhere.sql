SELECT county FROM review_round WHERE id = $1 ORDER BY county LIMIT 1
