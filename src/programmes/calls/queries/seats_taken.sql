SELECT seat FROM programme_seat WHERE county = $1 AND call = $2 AND scope = $3 AND name = $4 ORDER BY seat
