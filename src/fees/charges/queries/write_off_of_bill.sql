-- The one that waits for an answer, else the latest.
SELECT w.id, w.amount_fen, w.reason, w.document, w.asked_at, w.asked_by_name, a.answer, a.reason, a.at, a.by_name, r.reason, r.at, r.by_name, w.asked_by, a.entry
FROM bill_write_off w
LEFT JOIN bill_write_off_answer a ON a.county = w.county AND a.write_off = w.id
LEFT JOIN bill_write_off_return r ON r.county = w.county AND r.write_off = w.id
WHERE w.county = $1 AND w.bill = $2
ORDER BY CASE WHEN a.write_off IS NULL THEN 0 ELSE 1 END, w.asked_at DESC, w.id DESC LIMIT 1
