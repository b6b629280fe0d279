SELECT count(*) FROM programme_participant WHERE county = $1 AND call = $2
