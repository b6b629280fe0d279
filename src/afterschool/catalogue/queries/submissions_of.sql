SELECT m.serial, m.number, m.at, m.by_name, m.checks
FROM plan_submission m
WHERE m.county = $1 AND m.plan = $2
ORDER BY m.serial DESC
