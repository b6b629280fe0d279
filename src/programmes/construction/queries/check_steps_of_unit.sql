SELECT s.check_id, s.id, s.act, s.state, s.outcome, s.words, s.parts, s.on_day, a.at, a.by_name, b.name
FROM programme_check c JOIN check_step s ON s.county = c.county AND s.check_id = c.id JOIN construction_act a ON a.county = s.county AND a.id = s.id JOIN body b ON b.id = s.by_body
WHERE c.county = $1 AND c.unit = $2 ORDER BY s.check_id, s.serial
