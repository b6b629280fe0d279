SELECT o.id, o.round, o.application, o.expert, o.words, o.at, o.by_whom, o.by_name, d.upheld, d.words, d.by_name
FROM review_objection o LEFT JOIN review_objection_decision d ON d.county = o.county AND d.objection = o.id
WHERE o.county = $1 AND o.id = $2
