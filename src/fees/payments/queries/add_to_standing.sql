UPDATE payment_standing SET shared_fen = shared_fen + $3, handed_back_fen = handed_back_fen + $4 WHERE county = $1 AND payment = $2
