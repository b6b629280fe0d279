SELECT return_id, payment, amount_fen, state, reason, asked, asked_at, by_name FROM parked_return WHERE county = $1 AND payment = $2
ORDER BY asked_at DESC, return_id DESC
