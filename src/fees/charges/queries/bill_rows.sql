-- $4 a state or an empty text, $5 a text in name, code or class or an empty one; from the row $6 on, $7 at most
SELECT b.id, b.pupil, p.name, p.code, k.name, b.serial,
       CASE WHEN x.bill IS NOT NULL THEN 'cancelled' WHEN b.due_fen = 0 THEN 'nothing_due' WHEN s.paid_fen + s.waived_fen >= b.due_fen THEN 'paid'
            WHEN s.paid_fen > 0 THEN 'part_paid' ELSE 'open' END AS state,
       b.due_fen, s.paid_fen, s.waived_fen, CASE WHEN x.bill IS NOT NULL THEN 0 ELSE b.due_fen - s.paid_fen - s.waived_fen END, b.billed_at
FROM bill b
JOIN bill_standing s ON s.county = b.county AND s.bill = b.id
JOIN pupil p ON p.county = b.county AND p.id = b.pupil
JOIN school_class k ON k.county = p.county AND k.id = p.class
LEFT JOIN bill_cancellation x ON x.county = b.county AND x.bill = b.id
WHERE b.county = $1 AND b.school = $3 AND b.plan = $2
  AND ($4 = '' OR $4 = CASE WHEN x.bill IS NOT NULL THEN 'cancelled' WHEN b.due_fen = 0 THEN 'nothing_due' WHEN s.paid_fen + s.waived_fen >= b.due_fen THEN 'paid'
                            WHEN s.paid_fen > 0 THEN 'part_paid' ELSE 'open' END)
  AND ($5 = '' OR p.name LIKE '%' || $5 || '%' OR p.code = $5 OR k.name LIKE '%' || $5 || '%')
ORDER BY k.grade, k.number, p.name, b.serial, b.id LIMIT $7 OFFSET $6
