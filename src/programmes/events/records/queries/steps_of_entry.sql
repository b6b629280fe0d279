SELECT s.id, s.state, s.words, s.document, s.on_day, a.at, a.by_name, b.name
FROM record_step s JOIN event_act a ON a.county = s.county AND a.id = s.id JOIN body b ON b.id = s.by_body WHERE s.county = $1 AND s.entry = $2 ORDER BY s.serial
