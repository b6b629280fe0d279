SELECT 1 FROM record_entry WHERE county = $1 LIMIT 1
