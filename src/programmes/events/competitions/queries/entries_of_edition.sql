SELECT e.county, e.id, e.edition, e.event, e.body, b.name, b.path, b.code, e.path, e.prefecture, e.title, e.promoted_from, e.by_whom, n.serial, n.state
FROM competition_entry e
JOIN competition_entry_now n ON n.county = e.county AND n.entry = e.id
JOIN body b ON b.id = e.body
WHERE e.county = $1 AND e.edition = $2
ORDER BY e.event, b.code, e.id
