UPDATE seat_pool SET places = places + $4 WHERE county = $1 AND course = $2 AND pool = $3
