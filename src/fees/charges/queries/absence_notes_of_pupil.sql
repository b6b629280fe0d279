-- The latest first.
SELECT n.id, n.first_day, n.last_day, n.document, n.handed_in_at, n.handed_in_by_name, a.answer, a.reason, a.at
FROM absence_note n LEFT JOIN absence_note_answer a ON a.county = n.county AND a.note = n.id
WHERE n.county = $1 AND n.plan = $2 AND n.pupil = $3 ORDER BY n.handed_in_at DESC, n.id
