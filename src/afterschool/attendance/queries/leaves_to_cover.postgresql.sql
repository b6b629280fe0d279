-- Leave of day $4, not withdrawn, of the pupils $3 of session $2 (county $1), that is not about this session yet. What was said first comes first.
SELECT q.id, q.pupil, COALESCE(q.called_at, q.asked_at)
FROM json_each($3) p CROSS JOIN leave_request q
WHERE q.county = $1 AND q.pupil = CAST(p.key AS uuid) AND q.first_day <= $4 AND q.last_day >= $4 AND q.withdrawn_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM leave_session l WHERE l.county = q.county AND l.leave = q.id AND l.session = $2 AND l.standing = 'yes')
ORDER BY COALESCE(q.called_at, q.asked_at), q.id
