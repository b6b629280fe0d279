DELETE FROM competition_judging WHERE county = $1 AND edition = $2 AND event = $3 AND judge = $4 AND code = $5
