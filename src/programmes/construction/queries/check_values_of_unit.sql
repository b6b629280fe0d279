-- In the order of the reports, so that the last one stands.
SELECT v.check_id, v.number, v.value, v.attained
FROM programme_check c CROSS JOIN programme_check_step s CROSS JOIN programme_check_value v
WHERE c.county = $1 AND c.unit = $2 AND s.county = c.county AND s.check_id = c.id AND v.county = s.county AND v.step = s.id
ORDER BY v.check_id, s.serial, v.number
