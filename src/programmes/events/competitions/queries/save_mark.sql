UPDATE competition_judging SET facts = $7, version = version + 1 WHERE county = $1 AND edition = $2 AND event = $3 AND judge = $4 AND code = $5 AND version = $6
