-- What is on its way or has arrived through a payment for a pupil's plan.
SELECT CAST(COALESCE(SUM(f.amount_fen), 0) AS BIGINT)
FROM refund f JOIN refund_step s ON s.county = f.county AND s.refund = f.id
WHERE f.county = $1 AND f.pupil = $2 AND f.plan = $3 AND s.payment = $4 AND s.state <> 'failed'
  AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = s.county AND n.refund = s.refund AND n.serial = s.serial + 1)
