SELECT w.bill
FROM bill_write_off w
WHERE w.county = $1 AND NOT EXISTS (SELECT 1 FROM bill_write_off_answer a WHERE a.county = w.county AND a.write_off = w.id)
ORDER BY w.asked_at, w.id LIMIT 1
