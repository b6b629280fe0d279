SELECT id, checked_in, counted, counted_how, summary, pictures_open FROM event_record WHERE county = $1 AND edition = $2
