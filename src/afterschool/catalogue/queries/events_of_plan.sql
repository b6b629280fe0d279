SELECT e.at, e.who, e.event, e.what, e.reason
FROM plan_event e
WHERE e.county = $1 AND e.plan = $2
ORDER BY e.at, e.id
