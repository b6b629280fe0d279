SELECT code, version, facts FROM competition_judging WHERE county = $1 AND edition = $2 AND event = $3 AND judge = $4 ORDER BY code
