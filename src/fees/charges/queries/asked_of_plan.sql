-- Every bill of the plan with what came in on it, cancelled ones too; in no order. $4 the notice that stands now, or nothing.
SELECT b.id, b.pupil, b.serial, b.due_fen, b.exempt_fen, s.paid_fen, s.waived_fen, x.bill IS NOT NULL, b.grade, coalesce(b.notice = $4, FALSE)
FROM bill b
JOIN bill_standing s ON s.county = b.county AND s.bill = b.id
LEFT JOIN bill_cancellation x ON x.county = b.county AND x.bill = b.id
WHERE b.county = $1 AND b.school = $3 AND b.plan = $2
