SELECT id, credit, debit, amount_fen, day, slip, at, by_name FROM banking WHERE county = $1 AND school = $2 ORDER BY at DESC, id DESC LIMIT 50
