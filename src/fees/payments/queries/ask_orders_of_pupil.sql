-- All of a pupil made since $3 that are not paid, now.
UPDATE online_order_asking SET tries = 0, next_at = $4
WHERE county = $1 AND order_id IN (SELECT o.id FROM online_order o WHERE o.county = $1 AND o.pupil = $2 AND o.made_at > $3
      AND NOT EXISTS (SELECT 1 FROM online_paid p WHERE p.county = o.county AND p.order_id = o.id))
