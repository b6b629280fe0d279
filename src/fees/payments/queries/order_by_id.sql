SELECT o.id, o.school, o.pupil, o.merchant, o.amount_fen, o.pay_url, o.asked, o.expires_at, p.transaction_id
FROM online_order o LEFT JOIN online_paid p ON p.county = o.county AND p.order_id = o.id WHERE o.county = $1 AND o.id = $2
