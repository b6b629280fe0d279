SELECT c.expert, c.application, c.relation, c.words, c.words_en, CASE WHEN o.relation IS NULL THEN 0 ELSE 1 END
FROM review_conflict c
LEFT JOIN review_conflict_override o ON o.county = c.county AND o.round = c.round AND o.expert = c.expert AND o.application = c.application AND o.relation = c.relation
WHERE c.county = $1 AND c.round = $2
ORDER BY c.expert, c.application, c.relation
