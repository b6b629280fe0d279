INSERT INTO competition_showing (county, entry, edition, event, mode, state)
SELECT e.county, e.id, e.edition, e.event, e.mode, n.state FROM competition_entry e
JOIN competition_entry_now n ON n.county = e.county AND n.entry = e.id
WHERE e.county = $1 AND e.edition = $2 AND e.event = $3 AND n.state = 'confirmed'
