-- The bodies of a line whose units have reached a stage and were not withdrawn since.
SELECT b.path
FROM programme_unit_now n
JOIN programme_unit_step s ON s.county = n.county AND s.unit = n.unit AND s.stage = $3
JOIN programme_unit u ON u.county = n.county AND u.id = n.unit
JOIN body b ON b.id = u.body
WHERE n.county = $1 AND n.line = $2 AND n.stage <> 'withdrawn'
ORDER BY b.path, n.unit
