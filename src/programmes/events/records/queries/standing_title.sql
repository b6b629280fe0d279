-- An entry of the same address or file that waits for its check or was ever counted.
SELECT e.title FROM record_publicity p JOIN record_entry e ON e.county = p.county AND e.id = p.entry
WHERE p.county = $1 AND p.counted_key = $2 AND NOT EXISTS (SELECT 1 FROM record_step s WHERE s.county = p.county AND s.entry = p.entry AND s.state = 'refused') LIMIT 1
