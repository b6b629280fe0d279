SELECT serial FROM event_edition_step WHERE county = $1 AND edition = $2 AND state = 'open'
