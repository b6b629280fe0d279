SELECT r.county, r.id, r.order_id, r.payment, r.transaction_id, r.merchant, r.total_fen, r.amount_fen, s.state, s.tries, s.code, s.words
FROM online_return r JOIN online_return_standing s ON s.county = r.county AND s.return_id = r.id WHERE r.county = $1 AND r.id = $2
