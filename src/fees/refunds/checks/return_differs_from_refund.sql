-- severity: error
-- says: The on-line channel is asked to give back something else than a refund orders, and no unknown money either.
-- do: Compare the refund with the order at the channel before it is settled.
SELECT r.county, r.id, r.amount_fen FROM online_return r
WHERE NOT EXISTS (SELECT 1 FROM refund f JOIN refund_step s ON s.county = f.county AND s.refund = f.id
    WHERE f.county = r.county AND f.id = r.id AND f.amount_fen = r.amount_fen AND s.state = 'sent' AND s.route = 'original' AND s.payment = r.payment)
  AND NOT EXISTS (SELECT 1 FROM parked_return p WHERE p.county = r.county AND p.return_id = r.id)
