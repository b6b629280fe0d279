SELECT f.id, f.kind, f.body, f.unit_name, f.words, f.detail, f.held, f.from_day, coalesce(e.to_day, f.to_day), coalesce(e.struck, 0), coalesce(e.reason, ''), f.by_name
FROM expert_fact f LEFT JOIN expert_fact_end e ON e.county = f.county AND e.fact = f.id
WHERE f.county = $1 AND f.expert = $2
ORDER BY f.from_day DESC, f.id
