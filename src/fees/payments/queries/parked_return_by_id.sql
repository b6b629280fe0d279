SELECT return_id, payment, amount_fen, state, reason, asked, asked_at, by_name FROM parked_return WHERE county = $1 AND return_id = $2
