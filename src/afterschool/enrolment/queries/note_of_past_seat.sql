SELECT note, until_date FROM seat_past WHERE county = $1 AND id = $2
