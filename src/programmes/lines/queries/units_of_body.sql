SELECT u.id, u.line, u.county, u.body, b.path, b.name, u.title, u.batch_year, n.decision_year, n.stage, n.since, u.reference, n.serial, n.standing
FROM programme_unit u JOIN programme_unit_now n ON n.county = u.county AND n.unit = u.id JOIN body b ON b.id = u.body
WHERE u.county = $1 AND u.body = $2
ORDER BY u.batch_year, u.id
