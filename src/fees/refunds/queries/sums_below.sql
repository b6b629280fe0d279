-- $1 and $2 a term, $3 the path of a subtree: of each school what is to go back to families for the term, and what of it has arrived.
SELECT r.school, CAST(SUM(r.amount_fen - COALESCE(x.amount_fen, 0)) AS BIGINT),
       CAST(SUM(COALESCE((SELECT SUM(n.amount_fen) FROM refund_now n WHERE n.county = r.county AND n.refund_right = r.id AND n.standing = 'done'), 0)) AS BIGINT)
FROM body b CROSS JOIN service_plan p CROSS JOIN refund_right r
LEFT JOIN refund_right_withdrawal x ON x.county = r.county AND x.refund_right = r.id
WHERE p.county = b.county AND p.school = b.id AND r.county = p.county AND r.school = p.school AND r.plan = p.id
  AND b.path LIKE $3 || '%' AND p.school_year = $1 AND p.term = $2
GROUP BY r.school
