-- severity: error
-- says: More is refunded than the right allows.
-- do: Stop paying this family and look for the second act; the database should have refused it.
SELECT r.county, r.id, r.amount_fen, SUM(f.amount_fen) AS refunds_fen FROM refund_right r JOIN refund f ON f.county = r.county AND f.refund_right = r.id
GROUP BY r.county, r.id, r.amount_fen HAVING SUM(f.amount_fen) > r.amount_fen
