UPDATE roster_import SET state = $3, done_at = $4, content = NULL WHERE county = $1 AND id = $2
