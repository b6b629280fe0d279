UPDATE evaluation_marking SET facts = $6, notes = $7, saved_at = $8, sent_at = $9 WHERE county = $1 AND evaluation = $2 AND subject = $3 AND marker = $4 AND by_whom = $5 AND sent_at IS NULL
