-- A relief that was not undone yet.
SELECT l.school, l.pupil, l.plan, l.reference, l.refund_fen, l.waived_fen
FROM bill_relief l
WHERE l.county = $1 AND l.id = $2 AND NOT EXISTS (SELECT 1 FROM bill_relief_undo u WHERE u.county = l.county AND u.relief = l.id)
