-- What a run asks for, as it stands now: not what was cancelled since.
SELECT b.pupil, b.serial, b.due_fen, CAST(b.due_fen - s.paid_fen - s.waived_fen AS BIGINT)
FROM bill b JOIN bill_standing s ON s.county = b.county AND s.bill = b.id LEFT JOIN bill_cancellation x ON x.county = b.county AND x.bill = b.id
WHERE b.county = $1 AND b.school = $2 AND b.plan = $3 AND b.run = $4 AND x.bill IS NULL ORDER BY b.pupil, b.serial
