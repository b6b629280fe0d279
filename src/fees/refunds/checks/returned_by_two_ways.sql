-- severity: error
-- says: The on-line channel gave this money back, and it was sent another way as well.
-- do: Ask the family to give one of the two back; take the other back at the bank if it has not left yet.
SELECT o.county, o.return_id, o.amount_fen FROM online_return_outcome o
JOIN refund_step s ON s.county = o.county AND s.refund = o.return_id AND s.state IN ('sent', 'done') AND s.route <> 'original'
WHERE o.outcome = 'returned'
  AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = s.county AND n.refund = s.refund AND n.serial = s.serial + 1)
