SELECT outcome, code FROM online_return_outcome WHERE county = $1 AND return_id = $2 ORDER BY at, CASE outcome WHEN 'returned' THEN 1 ELSE 0 END
