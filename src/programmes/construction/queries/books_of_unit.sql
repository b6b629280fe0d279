-- The latest first, each with its last step.
SELECT b.id, b.version, b.kind, b.reason, b.asked_by, s.serial, s.state
FROM task_book b JOIN task_book_step s ON s.county = b.county AND s.book = b.id
WHERE b.county = $1 AND b.unit = $2 AND NOT EXISTS (SELECT 1 FROM task_book_step later WHERE later.county = s.county AND later.book = s.book AND later.serial > s.serial)
ORDER BY b.version DESC
