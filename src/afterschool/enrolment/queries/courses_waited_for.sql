SELECT DISTINCT course FROM waiting_place WHERE county = $1 AND plan = $2 AND state IN ('waiting', 'offered') ORDER BY course
