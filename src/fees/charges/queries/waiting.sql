-- Of the school $2 in county $1: reliefs that could not be reckoned; proofs that families handed in and nobody has looked at.
SELECT 'open_reliefs', COUNT(*), NULL, 0 FROM relief_refusal WHERE county = $1 AND school = $2 AND answered_at IS NULL
UNION ALL
SELECT 'absence_notes', COUNT(*), NULL, 0 FROM absence_note n
WHERE n.county = $1 AND n.school = $2 AND NOT EXISTS (SELECT 1 FROM absence_note_answer a WHERE a.county = n.county AND a.note = n.id)
