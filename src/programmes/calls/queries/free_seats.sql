DELETE FROM programme_seat WHERE county = $1 AND call = $2 AND application = $3
