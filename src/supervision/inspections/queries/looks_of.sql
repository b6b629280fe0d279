SELECT name, at FROM inspection_look WHERE county = $1 AND task = $2 ORDER BY serial DESC LIMIT 100
