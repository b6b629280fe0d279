SELECT s.id, s.act, s.state, s.words, s.on_day, a.at, a.by_name, b.name
FROM group_step s JOIN construction_act a ON a.county = s.county AND a.id = s.id JOIN body b ON b.id = s.by_body WHERE s.county = $1 AND s.group_id = $2 ORDER BY s.serial
