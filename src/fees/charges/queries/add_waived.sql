UPDATE bill_standing SET waived_fen = waived_fen + $3 WHERE county = $1 AND bill = $2
