SELECT c.change, c.effective, c.other, coalesce(b.name, ''), c.before, c.after, c.document, c.reason, c.recorded_at, c.recorded_by
FROM body_change c LEFT JOIN body b ON b.id = c.other
WHERE c.body = $1 ORDER BY c.effective, c.id
