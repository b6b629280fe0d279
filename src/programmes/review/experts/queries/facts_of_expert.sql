SELECT f.expert, f.id, f.kind, f.body, f.unit_key, f.unit_name, f.words, f.detail, f.held, f.from_day, coalesce(e.to_day, f.to_day)
FROM expert_fact f LEFT JOIN expert_fact_end e ON e.county = f.county AND e.fact = f.id
WHERE f.county = $1 AND f.expert = $2 AND coalesce(e.struck, 0) = 0
ORDER BY f.id
