SELECT s.unit, s.stage, s.on_day FROM programme_unit u JOIN programme_unit_step s ON s.county = u.county AND s.unit = u.id
WHERE u.county = $1 AND u.body = $2 ORDER BY s.unit, s.serial
