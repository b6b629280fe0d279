SELECT t.id, t.county, t.body, b.name, t.name, t.from_month || ' – ' || t.to_month, t.digest, t.frozen_at, t.frozen_by_name
FROM frozen_table t JOIN body b ON b.county = t.county AND b.id = t.body
WHERE t.county = $1 AND t.body = $2
ORDER BY t.frozen_at DESC, t.id LIMIT 200
