SELECT serial, paid_fen, left_fen, on_day, document FROM clawback_payment WHERE county = $1 AND clawback = $2 ORDER BY serial
