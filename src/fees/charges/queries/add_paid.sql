UPDATE bill_standing SET paid_fen = paid_fen + $3 WHERE county = $1 AND bill = $2 AND paid_fen + $3 >= 0 AND paid_fen + waived_fen + $3 <= due_fen
