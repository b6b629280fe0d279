SELECT id, session, school, pupil, old_mark, new_mark, reason, asked_at, asked_by, asked_by_name, decision, decided_at, decided_by_name, decision_reason
FROM roll_correction
WHERE county = $1 AND school = $2 AND (NOT $3 OR undecided = 'yes') AND (asked_at, id) < ($4, $5)
ORDER BY asked_at DESC, id DESC
LIMIT $6
