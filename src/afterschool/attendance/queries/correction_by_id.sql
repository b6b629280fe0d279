SELECT id, session, school, pupil, old_mark, new_mark, reason, asked_at, asked_by, asked_by_name, decision, decided_at, decided_by_name, decision_reason
FROM roll_correction
WHERE county = $1 AND id = $2
