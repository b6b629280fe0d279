SELECT id, received_fen, spent_fen, stays_fen, amount_fen, keeps FROM clawback WHERE county = $1 AND unit = $2
