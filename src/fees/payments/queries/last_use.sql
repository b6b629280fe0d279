SELECT serial, used_fen FROM payment_use WHERE county = $1 AND payment = $2 ORDER BY serial DESC LIMIT 1
