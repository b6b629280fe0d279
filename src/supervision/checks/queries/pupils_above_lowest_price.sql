-- $3 the plan, $4 the item, $5 the grade, $6 the lowest price: what each paid more than the others.
SELECT u.code, MIN(u.name), CAST(SUM(l.lessons * (l.price_fen - CAST($6 AS BIGINT))) AS BIGINT)
FROM bill b JOIN bill_line l ON l.county = b.county AND l.bill = b.id JOIN pupil u ON u.county = b.county AND u.id = b.pupil
WHERE b.county = $1 AND b.school = $2 AND b.plan = $3 AND l.item = $4 AND l.grade = CAST($5 AS BIGINT) AND l.price_fen > CAST($6 AS BIGINT)
  AND NOT EXISTS (SELECT 1 FROM bill_cancellation x WHERE x.county = b.county AND x.bill = b.id)
GROUP BY u.code
