-- Of the county: write-offs that schools asked for and nobody has answered.
SELECT 'write_offs', COUNT(*), NULL, 0
FROM bill_write_off w
WHERE w.county = $1 AND NOT EXISTS (SELECT 1 FROM bill_write_off_answer a WHERE a.county = w.county AND a.write_off = w.id)
