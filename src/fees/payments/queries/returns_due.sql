-- Asked again now, the longest waiting first.
SELECT r.county, r.id, r.order_id, r.payment, r.transaction_id, r.merchant, r.total_fen, r.amount_fen, s.state, s.tries, s.code, s.words
FROM online_return_standing s JOIN online_return r ON r.county = s.county AND r.id = s.return_id
WHERE s.next_at <= $1 ORDER BY s.next_at, s.return_id LIMIT 200
