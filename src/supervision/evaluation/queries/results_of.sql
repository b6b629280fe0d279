SELECT subject, points, grade, place, tied, content FROM evaluation_result WHERE county = $1 AND evaluation = $2 ORDER BY place, subject
