DELETE FROM competition_seat WHERE county = $1 AND entry = $2
