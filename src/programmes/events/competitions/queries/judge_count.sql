SELECT count(*) FROM competition_judge WHERE county = $1 AND edition = $2 AND event = $3
