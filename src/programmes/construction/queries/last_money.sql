SELECT serial, arrived_fen, spent_fen FROM construction_money WHERE county = $1 AND unit = $2 AND source = $3 ORDER BY serial DESC LIMIT 1
