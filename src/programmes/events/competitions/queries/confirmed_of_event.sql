SELECT e.id, b.path, b.name, e.title FROM competition_entry e
JOIN competition_entry_now n ON n.county = e.county AND n.entry = e.id
JOIN body b ON b.id = e.body
WHERE e.county = $1 AND e.edition = $2 AND e.event = $3 AND n.state = 'confirmed' ORDER BY e.id
