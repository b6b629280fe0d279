-- severity: error
-- says: A relief was undone, and what of its right had not left is neither withdrawn nor owed again; or a refund that was withdrawn with it is owed by a family that does not have it, or not owed by one that has.
-- do: Pay nothing of this right before it is explained.
SELECT u.county, u.relief, u.pupil FROM bill_relief_undo u
JOIN refund_right r ON r.county = u.county AND r.relief = u.relief
LEFT JOIN refund_right_withdrawal x ON x.county = r.county AND x.refund_right = r.id
LEFT JOIN bill_sent_beyond b ON b.county = r.county AND b.id = r.relief
WHERE r.amount_fen <> u.underway_fen + COALESCE(b.amount_fen, 0) + COALESCE(x.amount_fen, 0)
   OR COALESCE(x.ordered_fen, 0) <> COALESCE((SELECT SUM(f.amount_fen) FROM refund_withdrawal w JOIN refund f ON f.county = w.county AND f.id = w.refund
          JOIN refund_step s ON s.county = f.county AND s.refund = f.id
            AND (s.state = 'failed') <> (EXISTS (SELECT 1 FROM bill_sent_now a WHERE a.county = f.county AND a.id = f.id))
          WHERE w.county = r.county AND w.refund_right = r.id
            AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = s.county AND n.refund = s.refund AND n.serial = s.serial + 1)), 0)
