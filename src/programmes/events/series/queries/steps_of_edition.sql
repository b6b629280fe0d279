SELECT s.id, s.act, s.state, s.on_day, s.words, a.at, a.by_name, b.name
FROM event_edition_step s JOIN event_act a ON a.county = s.county AND a.id = s.id JOIN body b ON b.id = s.by_body WHERE s.county = $1 AND s.edition = $2 ORDER BY s.serial
