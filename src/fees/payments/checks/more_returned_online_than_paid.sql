-- severity: error
-- says: More went back by the on-line channel than an order brought in.
-- do: Compare the order's refunds at the channel with the list of its returns.
SELECT r.county, r.order_id, MAX(r.total_fen) AS total_fen, SUM(r.amount_fen) AS back_fen
FROM online_return r JOIN online_return_outcome o ON o.county = r.county AND o.return_id = r.id AND o.outcome = 'returned'
GROUP BY r.county, r.order_id HAVING SUM(r.amount_fen) > MAX(r.total_fen)
