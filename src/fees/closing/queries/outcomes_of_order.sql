SELECT o.plan, b.name, o.settled, o.reason, o.words, CASE WHEN o.words_en = '' THEN o.words ELSE o.words_en END FROM settle_outcome o
JOIN service_plan p ON p.county = o.county AND p.id = o.plan JOIN body b ON b.id = p.school
WHERE o.county = $1 AND o.settle_order = $2 ORDER BY o.at, o.plan
