SELECT id, kind, amount_fen, giver, document, day, by_name FROM grant_received WHERE county = $1 AND id = $2
