-- Orders of a pupil made since $3 that are not paid.
SELECT COUNT(*) FROM online_order o WHERE o.county = $1 AND o.pupil = $2 AND o.made_at > $3
  AND NOT EXISTS (SELECT 1 FROM online_paid p WHERE p.county = o.county AND p.order_id = o.id)
