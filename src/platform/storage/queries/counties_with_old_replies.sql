SELECT DISTINCT county FROM reply WHERE at < $1 ORDER BY county
