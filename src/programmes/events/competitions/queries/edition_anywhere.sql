SELECT county FROM competition_published WHERE edition = $1 ORDER BY county LIMIT 1
