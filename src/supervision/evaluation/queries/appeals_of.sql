SELECT a.id, a.evaluation, a.subject, a.item, a.words, a.at, a.by_whom, a.by_name, d.upheld, d.corrected, d.reason, d.by_name
FROM evaluation_appeal a LEFT JOIN evaluation_appeal_decision d ON d.county = a.county AND d.appeal = a.id
WHERE a.county = $1 AND a.evaluation = $2 ORDER BY a.at, a.id
