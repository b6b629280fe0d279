-- What of a bill is given up and was not asked for again.
SELECT CAST(COALESCE(SUM(w.amount_fen), 0) AS BIGINT)
FROM bill_write_off w JOIN bill_write_off_answer a ON a.county = w.county AND a.write_off = w.id
WHERE w.county = $1 AND w.bill = $2 AND a.answer = 'confirmed' AND NOT EXISTS (SELECT 1 FROM bill_write_off_return r WHERE r.county = w.county AND r.write_off = w.id)
