-- $1 the county, $2 the school, $3 owed since before this instant, $4 the days that are allowed.
SELECT r.id, '', r.amount_fen - COALESCE(x.amount_fen, 0), CAST($4 AS BIGINT), CAST(u.code AS TEXT), ''
FROM refund_right r JOIN pupil u ON u.county = r.county AND u.id = r.pupil
LEFT JOIN refund_right_withdrawal x ON x.county = r.county AND x.refund_right = r.id
WHERE r.county = $1 AND r.school = $2 AND r.arose_at < $3
  AND r.amount_fen - COALESCE(x.amount_fen, 0) > COALESCE((SELECT SUM(f.amount_fen) FROM refund f CROSS JOIN refund_step s
                               WHERE s.county = f.county AND s.refund = f.id AND s.state = 'done' AND f.county = r.county AND f.refund_right = r.id
                                 AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = s.county AND n.refund = s.refund AND n.serial = s.serial + 1)), 0)
