SELECT e.id, e.county, e.kind, e.line, e.clause, e.title, e.about, e.link, e.on_day, e.year, e.type, e.who, e.body, b.name, b.path, e.by_whom, s.serial, s.state
FROM record_entry e JOIN body b ON b.id = e.body JOIN record_step s ON s.county = e.county AND s.entry = e.id
WHERE e.county = $1 AND e.kind = $2 AND s.state = 'listed' AND NOT EXISTS (SELECT 1 FROM record_step l WHERE l.county = s.county AND l.entry = s.entry AND l.serial > s.serial)
ORDER BY e.on_day DESC, e.id LIMIT $3 OFFSET $4
