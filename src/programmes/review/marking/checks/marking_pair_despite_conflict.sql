-- severity: error
-- says: An expert was given an item that he must avoid.
-- do: Drop the assignment in the round and let the engine replace him; find out how the conflict came after the freezing.
SELECT p.county, p.round, p.expert, p.application
FROM marking_pair p
JOIN review_conflict c ON c.county = p.county AND c.round = p.round AND c.expert = p.expert AND c.application = p.application
JOIN marking_assignment a ON a.county = p.county AND a.round = p.round AND a.expert = p.expert AND a.application = p.application
LEFT JOIN review_conflict_override o ON o.county = c.county AND o.round = c.round AND o.expert = c.expert AND o.application = c.application AND o.relation = c.relation
LEFT JOIN marking_mark m ON m.county = a.county AND m.round = a.round AND m.expert = a.expert AND m.application = a.application AND m.how = 'dropped'
WHERE p.standing = 'clear' AND o.county IS NULL AND m.county IS NULL
