SELECT u.code, u.name, r.amount_fen - COALESCE((SELECT x.amount_fen FROM refund_right_withdrawal x WHERE x.county = r.county AND x.refund_right = r.id), 0) - CAST(COALESCE((SELECT SUM(f.amount_fen) FROM refund f CROSS JOIN refund_step s
    WHERE s.county = f.county AND s.refund = f.id AND s.state = 'done' AND f.county = r.county AND f.refund_right = r.id
    AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = s.county AND n.refund = s.refund AND n.serial = s.serial + 1)), 0) AS BIGINT)
FROM refund_right r JOIN pupil u ON u.county = r.county AND u.id = r.pupil WHERE r.county = $1 AND r.id = $2
