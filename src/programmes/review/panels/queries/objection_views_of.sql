SELECT o.id, b.name, e.name, o.words, o.at, o.by_name, d.upheld, d.words, d.by_name
FROM review_objection o
JOIN programme_application a ON a.county = o.county AND a.id = o.application
JOIN body b ON b.id = a.body
JOIN expert e ON e.county = o.county AND e.id = o.expert
LEFT JOIN review_objection_decision d ON d.county = o.county AND d.objection = o.id
WHERE o.county = $1 AND o.round = $2
ORDER BY o.at, o.id
