SELECT s.check_id, s.id, s.act, s.state, s.outcome, s.words, s.parts, s.on_day, a.at, a.by_name, b.name
FROM programme_check c CROSS JOIN programme_check_step s CROSS JOIN construction_act a CROSS JOIN body b
WHERE c.county = $1 AND c.unit = $2 AND s.county = c.county AND s.check_id = c.id AND a.county = s.county AND a.id = s.id AND b.id = s.by_body
ORDER BY s.check_id, s.serial
