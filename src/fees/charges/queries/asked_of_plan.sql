-- What is asked of each pupil: bills that stand, less what was relieved since.
SELECT b.pupil, max(b.serial), CAST(sum(CASE WHEN x.bill IS NULL THEN b.due_fen ELSE 0 END) AS BIGINT),
       CAST(sum(CASE WHEN x.bill IS NULL THEN b.exempt_fen ELSE 0 END) AS BIGINT), CAST(sum(s.paid_fen) AS BIGINT), CAST(sum(s.waived_fen) AS BIGINT)
FROM bill b
JOIN bill_standing s ON s.county = b.county AND s.bill = b.id
LEFT JOIN bill_cancellation x ON x.county = b.county AND x.bill = b.id
WHERE b.county = $1 AND b.school = $3 AND b.plan = $2 GROUP BY b.pupil
