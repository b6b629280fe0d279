SELECT d.serial, d.decision, d.reasons, d.document, d.rules, d.at, d.by_name, t.at, t.by_name, t.reasons
FROM plan_decision d
LEFT JOIN plan_approval_taken_back t ON t.county = d.county AND t.plan = d.plan AND t.serial = d.serial
WHERE d.county = $1 AND d.plan = $2
ORDER BY d.serial DESC
