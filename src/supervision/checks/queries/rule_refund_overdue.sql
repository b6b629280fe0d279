-- $1 the county, $2 the school, $3 owed since before this instant, $4 the days that are allowed.
SELECT r.id, '', r.amount_fen - COALESCE(x.amount_fen, 0), CAST($4 AS BIGINT), CAST(u.code AS TEXT), ''
FROM refund_right r JOIN pupil u ON u.county = r.county AND u.id = r.pupil
LEFT JOIN refund_right_withdrawal x ON x.county = r.county AND x.refund_right = r.id
WHERE r.county = $1 AND r.school = $2 AND r.arose_at < $3
  AND r.amount_fen - COALESCE(x.amount_fen, 0)
    > COALESCE((SELECT SUM(p.amount_fen) FROM refund_now p WHERE p.county = r.county AND p.refund_right = r.id AND p.standing = 'done'), 0)
