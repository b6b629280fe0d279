SELECT decided_at, price_fen FROM course_price WHERE county = $1 AND course = $2 AND state = 'approved' ORDER BY serial DESC
