-- Orders of the child $2 of county $1 that are not paid and can still be at $3.
SELECT o.id, o.account, l.bill, l.amount_fen, o.made_at, o.expires_at
FROM online_order o JOIN online_order_line l ON l.county = o.county AND l.order_id = o.id
WHERE o.county = $1 AND o.pupil = $2 AND o.expires_at > $3
  AND NOT EXISTS (SELECT 1 FROM online_paid x WHERE x.county = o.county AND x.order_id = o.id)
ORDER BY o.expires_at, o.id, l.bill
