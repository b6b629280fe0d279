UPDATE competition_pair SET duty = 'avoids', relation = 'recused', words = $4 WHERE county = $1 AND judge = $2 AND entry = $3 AND duty = 'marks'
