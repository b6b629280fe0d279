SELECT county FROM programme_line WHERE id = $1 ORDER BY county LIMIT 1
