-- severity: warning
-- says: Money is owed to a family and no refund is ordered for it, or one failed and nobody ordered it anew.
-- do: Open the refunds page of the school and pay.
SELECT r.county, r.school, r.id, r.amount_fen FROM refund_right r
WHERE r.amount_fen - COALESCE((SELECT x.amount_fen FROM refund_right_withdrawal x WHERE x.county = r.county AND x.refund_right = r.id), 0)
    > COALESCE((SELECT SUM(p.amount_fen) FROM refund_now p
    WHERE p.county = r.county AND p.refund_right = r.id AND p.standing IN ('ordered', 'sent', 'done')), 0)
