SELECT o.county, o.id, o.merchant FROM online_order o
WHERE o.made_at > $1 AND o.made_at < $2 AND NOT EXISTS (SELECT 1 FROM online_paid p WHERE p.county = o.county AND p.order_id = o.id)
ORDER BY o.made_at LIMIT 200
