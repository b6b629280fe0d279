SELECT id, kind, amount_fen, giver, document, day, by_name FROM grant_received
WHERE county = $1 AND school = $2 AND school_year = $3 AND term = $4 ORDER BY day, at
