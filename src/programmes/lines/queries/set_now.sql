UPDATE programme_unit_now SET serial = $4, stage = $5, standing = $6, since = $7, decision_year = coalesce(decision_year, CAST($8 AS BIGINT))
WHERE county = $1 AND unit = $2 AND serial = $3
