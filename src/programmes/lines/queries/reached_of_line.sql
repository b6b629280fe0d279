-- Which units of a line have reached a stage and were not withdrawn since, with the path of their body; $3 and $4 bound the path.
SELECT s.stage, count(DISTINCT s.unit)
FROM programme_unit_now n
JOIN programme_unit u ON u.county = n.county AND u.id = n.unit
JOIN body b ON b.id = u.body
JOIN programme_unit_step s ON s.county = n.county AND s.unit = n.unit
WHERE n.county = $1 AND n.line = $2 AND n.stage <> 'withdrawn' AND b.path >= $3 AND b.path < $4
GROUP BY s.stage
