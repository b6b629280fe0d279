SELECT count(*) FROM programme_seat WHERE county = $1 AND call = $2 AND scope = $3 AND application = $4
