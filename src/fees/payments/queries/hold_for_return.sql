UPDATE payment_standing SET going_back_fen = going_back_fen + $3 WHERE county = $1 AND payment = $2
