SELECT u.code, u.name, r.amount_fen - COALESCE((SELECT x.amount_fen FROM refund_right_withdrawal x WHERE x.county = r.county AND x.refund_right = r.id), 0)
    - CAST(COALESCE((SELECT SUM(p.amount_fen) FROM refund_now p WHERE p.county = r.county AND p.refund_right = r.id AND p.standing = 'done'), 0) AS BIGINT)
FROM refund_right r JOIN pupil u ON u.county = r.county AND u.id = r.pupil WHERE r.county = $1 AND r.id = $2
