SELECT COUNT(*) FROM record_entry e CROSS JOIN record_step s CROSS JOIN body b
WHERE e.county = $1 AND e.kind = $2 AND e.on_day BETWEEN $3 AND $4 AND s.county = e.county AND s.entry = e.id AND s.state = 'listed' AND b.id = e.body AND substr(b.path, 1, length($5)) = $5 AND NOT EXISTS (SELECT 1 FROM record_step l WHERE l.county = s.county AND l.entry = s.entry AND l.serial > s.serial)
