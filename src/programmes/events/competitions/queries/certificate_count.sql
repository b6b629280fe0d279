SELECT count(*) FROM competition_certificate WHERE county = $1 AND edition = $2 AND event = $3
