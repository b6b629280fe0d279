SELECT COUNT(*) FROM seat WHERE county = $1 AND plan = $2 GROUP BY course
