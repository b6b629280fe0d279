-- Orders that are due to be asked for, the longest due first: what is asked goes to the end, so that nothing starves behind what nobody pays.
SELECT a.county, a.order_id, o.merchant, a.tries, o.made_at, o.expires_at FROM online_order_asking a JOIN online_order o ON o.county = a.county AND o.id = a.order_id
WHERE a.next_at <= $1
ORDER BY a.next_at LIMIT 200
