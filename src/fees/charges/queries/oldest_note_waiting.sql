-- The term of the proof that the school $2 in county $1 has had for longest and not looked at.
SELECT n.plan FROM absence_note n
WHERE n.county = $1 AND n.school = $2 AND NOT EXISTS (SELECT 1 FROM absence_note_answer a WHERE a.county = n.county AND a.note = n.id)
ORDER BY n.handed_in_at, n.id LIMIT 1
