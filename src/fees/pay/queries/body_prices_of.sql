SELECT id, course, unit, price_fen, from_day, document FROM body_price WHERE county = $1 AND school = $2 ORDER BY from_day, at
