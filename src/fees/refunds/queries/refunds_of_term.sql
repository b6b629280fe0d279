-- What goes back to a pupil for a plan, refund by refund as each stands now, and what rights of other terms paid for this one.
SELECT f.refund_right, f.id, f.plan, f.amount_fen, s.state, s.route, b.plan, s.at, s.reason, s.reason,
       (SELECT COUNT(*) FROM refund_step o WHERE o.county = f.county AND o.refund = f.id AND o.state = 'ordered'
          AND NOT (o.before_serial IS NOT NULL AND EXISTS (SELECT 1 FROM refund_step n WHERE n.county = o.county AND n.refund = o.refund AND n.serial = o.serial + 1
                   AND n.act = o.act)))
FROM refund f CROSS JOIN refund_step s LEFT JOIN bill b ON b.county = s.county AND b.id = s.bill
WHERE f.county = $1 AND f.pupil = $2 AND s.county = f.county AND s.refund = f.id AND (f.plan = $3 OR b.plan = $3)
  AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = s.county AND n.refund = s.refund AND n.serial = s.serial + 1)
  AND (s.state <> 'failed' OR NOT EXISTS (SELECT 1 FROM refund_withdrawal w WHERE w.county = f.county AND w.refund = f.id))
ORDER BY s.at, f.id
