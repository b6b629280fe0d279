SELECT e.title FROM record_step s JOIN record_entry e ON e.county = s.county AND e.id = s.entry WHERE s.county = $1 AND s.counted_key = $2
