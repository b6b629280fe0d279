SELECT count(*) FROM competition_judging WHERE county = $1 AND edition = $2 AND event = $3 AND code = $4 AND judge <> $5
