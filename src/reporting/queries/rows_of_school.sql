SELECT s.measure, s.month, s.amount FROM tally_school s WHERE s.county = $1 AND s.school = $2 AND s.month <= $3 ORDER BY s.measure, s.month
