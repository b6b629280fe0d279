-- What of a refund had left and was noted as not there, and stands so: the step that says it, the way by which it had left, the entry that booked it back, and the
-- day of the bank's line that brought it.
SELECT f.serial, s.route, s.channel, s.payment, s.payee, s.destination, f.reason, s.at, e.id, k.day
FROM refund_step f CROSS JOIN refund_step s CROSS JOIN ledger_entry e LEFT JOIN booked_before k ON k.county = e.county AND k.entry = e.id
WHERE f.county = $1 AND f.refund = $2 AND f.state = 'failed' AND f.before_state IN ('sent', 'done') AND s.county = f.county AND s.refund = f.refund
  AND s.serial = f.before_serial - CASE f.before_state WHEN 'done' THEN 1 ELSE 0 END AND e.county = s.county AND e.reverses = s.entry
  AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.county = e.county AND r.reverses = e.id)
ORDER BY f.serial
