-- severity: error
-- says: More is refunded than the right allows, less what of it was withdrawn.
-- do: Stop paying this family and look for the second act; the database should have refused it.
SELECT r.county, r.id, r.amount_fen, SUM(f.amount_fen) AS refunds_fen FROM refund_right r JOIN refund f ON f.county = r.county AND f.refund_right = r.id
LEFT JOIN refund_right_withdrawal x ON x.county = r.county AND x.refund_right = r.id
GROUP BY r.county, r.id, r.amount_fen, x.amount_fen, x.ordered_fen HAVING SUM(f.amount_fen) > r.amount_fen - COALESCE(x.amount_fen, 0) + COALESCE(x.ordered_fen, 0)
