SELECT CAST(COALESCE(SUM(CASE kind WHEN 'arrived' THEN amount_fen ELSE 0 END), 0) AS BIGINT), CAST(COALESCE(SUM(CASE kind WHEN 'spent' THEN amount_fen ELSE 0 END), 0) AS BIGINT)
FROM construction_money WHERE county = $1 AND unit = $2 AND year <= $3
