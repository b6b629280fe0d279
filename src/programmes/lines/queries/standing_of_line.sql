SELECT n.stage, count(*)
FROM programme_unit_now n
JOIN programme_unit u ON u.county = n.county AND u.id = n.unit
JOIN body b ON b.id = u.body
WHERE n.county = $1 AND n.line = $2 AND b.path >= $3 AND b.path < $4
GROUP BY n.stage
