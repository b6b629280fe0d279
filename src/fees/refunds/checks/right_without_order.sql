-- severity: warning
-- says: Money is owed to a family and no refund is ordered for it, or one failed and nobody ordered it anew.
-- do: Open the refunds page of the school and pay.
SELECT r.county, r.school, r.id, r.amount_fen FROM refund_right r
WHERE r.amount_fen - COALESCE((SELECT x.amount_fen FROM refund_right_withdrawal x WHERE x.county = r.county AND x.refund_right = r.id), 0)
    > COALESCE((SELECT SUM(f.amount_fen) FROM refund f JOIN refund_step s ON s.county = f.county AND s.refund = f.id
    WHERE f.county = r.county AND f.refund_right = r.id AND s.state <> 'failed'
      AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = s.county AND n.refund = s.refund AND n.serial = s.serial + 1)), 0)
