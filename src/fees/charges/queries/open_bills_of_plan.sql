SELECT b.id, b.school, b.pupil, b.plan, b.serial, b.due_fen, s.paid_fen, s.waived_fen, b.billed_at, x.bill IS NOT NULL
FROM bill b JOIN bill_standing s ON s.county = b.county AND s.bill = b.id LEFT JOIN bill_cancellation x ON x.county = b.county AND x.bill = b.id
WHERE b.county = $1 AND b.school = $3 AND b.plan = $2 AND x.bill IS NULL AND s.paid_fen + s.waived_fen < b.due_fen ORDER BY b.pupil, b.serial
