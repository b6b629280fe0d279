SELECT c.expert, e.name, c.application, b.name, c.relation, c.words, c.words_en, c.by_whom, CASE WHEN o.relation IS NULL THEN 0 ELSE 1 END, coalesce(o.reason, ''), coalesce(o.by_name, '')
FROM review_conflict c
JOIN expert e ON e.county = c.county AND e.id = c.expert
JOIN programme_application a ON a.county = c.county AND a.id = c.application
JOIN body b ON b.id = a.body
LEFT JOIN review_conflict_override o ON o.county = c.county AND o.round = c.round AND o.expert = c.expert AND o.application = c.application AND o.relation = c.relation
WHERE c.county = $1 AND c.round = $2
ORDER BY e.name, c.expert, b.name, c.application, c.relation
