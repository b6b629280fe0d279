-- In the order of the reports, so that the last one stands.
SELECT v.check_id, v.number, v.value, v.attained
FROM programme_check c JOIN check_step s ON s.county = c.county AND s.check_id = c.id JOIN check_value v ON v.county = s.county AND v.step = s.id
WHERE c.county = $1 AND c.unit = $2 ORDER BY v.check_id, s.serial, v.number
