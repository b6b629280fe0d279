SELECT s.aspect, s.serial, s.id, s.act, s.state, s.authority, s.words, s.document, a.at, a.by_name, b.name
FROM unified_step s JOIN construction_act a ON a.county = s.county AND a.id = s.id JOIN body b ON b.id = s.by_body WHERE s.county = $1 AND s.unit = $2 ORDER BY s.aspect, s.serial
