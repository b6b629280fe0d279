SELECT entry FROM competition_showing WHERE county = $1 AND edition = $2 AND event = $3 ORDER BY entry
