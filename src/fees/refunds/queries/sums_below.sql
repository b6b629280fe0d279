-- $1 and $2 a term, $3 the path of a subtree: of each school what is to go back to families for the term, and what of it has arrived.
SELECT r.school, CAST(SUM(r.amount_fen - COALESCE(x.amount_fen, 0)) AS BIGINT),
       CAST(SUM(COALESCE((SELECT SUM(f.amount_fen) FROM refund f JOIN refund_step s ON s.county = f.county AND s.refund = f.id
                          WHERE f.county = r.county AND f.refund_right = r.id AND s.state = 'done'
                            AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = s.county AND n.refund = s.refund AND n.serial = s.serial + 1)), 0)) AS BIGINT)
FROM body b CROSS JOIN service_plan p CROSS JOIN refund_right r
LEFT JOIN refund_right_withdrawal x ON x.county = r.county AND x.refund_right = r.id
WHERE p.county = b.county AND p.school = b.id AND r.county = p.county AND r.school = p.school AND r.plan = p.id
  AND b.path LIKE $3 || '%' AND p.school_year = $1 AND p.term = $2
GROUP BY r.school
