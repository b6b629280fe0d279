SELECT s.entry, b.name, e.title FROM competition_showing s
JOIN competition_entry e ON e.county = s.county AND e.id = s.entry
JOIN body b ON b.id = e.body
WHERE s.county = $1 AND s.edition = $2 AND s.event = $3 ORDER BY b.name, e.title, s.entry
