SELECT o.id, o.merchant, o.amount_fen, p.transaction_id FROM online_paid p JOIN online_order o ON o.county = p.county AND o.id = p.order_id
WHERE p.county = $1 AND p.payment = $2
