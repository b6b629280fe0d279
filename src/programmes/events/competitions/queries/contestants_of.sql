SELECT place, name, number, born, consent FROM competition_contestant WHERE county = $1 AND entry = $2 ORDER BY place
