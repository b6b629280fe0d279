SELECT count(*) FROM competition_entry e JOIN competition_entry_now n ON n.county = e.county AND n.entry = e.id
WHERE e.county = $1 AND e.edition = $2 AND e.event = $3 AND n.state = 'submitted'
