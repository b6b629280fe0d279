SELECT line, turn, kind, amount_fen, day, words, document, at, by_name FROM pay_return WHERE county = $1 AND sheet = $2 ORDER BY line, turn
