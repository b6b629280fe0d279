-- By pupil: what was taken off because it left or gave places back.
SELECT l.pupil, CAST(sum(l.amount_fen) AS BIGINT) FROM bill_relief l
WHERE l.county = $1 AND l.school = $3 AND l.plan = $2 AND l.cause IN ('left', 'given_back') AND l.settlement_run IS NULL
  AND NOT EXISTS (SELECT 1 FROM bill_relief_undo u WHERE u.county = l.county AND u.relief = l.id)
GROUP BY l.pupil
