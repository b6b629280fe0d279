UPDATE competition_entry_now SET serial = $4, state = $5 WHERE county = $1 AND entry = $2 AND serial = $3
