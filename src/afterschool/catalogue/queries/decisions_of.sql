SELECT d.serial, d.decision, d.reasons, d.document, d.rules, d.at, d.by_name
FROM plan_decision d
WHERE d.county = $1 AND d.plan = $2
ORDER BY d.serial DESC
