SELECT subject, marker, by_whom, by_name, facts, notes, sent_at FROM evaluation_marking WHERE county = $1 AND evaluation = $2 ORDER BY subject, marker, by_whom
