SELECT name FROM competition_tutor WHERE county = $1 AND entry = $2 ORDER BY place
