-- The last columns: it was ordered after a failure only to say that it had arrived; the refund was withdrawn with its right.
SELECT s.refund, s.serial, s.state, s.route, s.channel, s.payee, s.reason, s.at, s.by_name,
       CASE WHEN s.before_state = 'failed' AND EXISTS (SELECT 1 FROM refund_step n WHERE n.county = s.county AND n.refund = s.refund AND n.serial = s.serial + 1
            AND n.state = 'sent' AND n.act = s.act) THEN 1 ELSE 0 END,
       CASE WHEN EXISTS (SELECT 1 FROM refund_withdrawal w WHERE w.county = f.county AND w.refund = f.id) THEN 1 ELSE 0 END
FROM refund_step s JOIN refund f ON f.county = s.county AND f.id = s.refund
WHERE f.county = $1 AND f.refund_right = $2
ORDER BY f.serial, s.serial
