UPDATE payment_standing SET returned_fen = returned_fen + $3 WHERE county = $1 AND payment = $2
