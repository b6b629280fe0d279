SELECT f.id, f.county, f.refund_right, f.school, f.pupil, f.plan, f.serial, f.amount_fen, f.after_fen, f.act, s.serial, s.state, s.route, s.channel, s.payment, s.payee,
       s.destination, s.proof, s.reason, s.agreed_right, s.bill, s.batch, s.entry, s.act, s.at
FROM refund f CROSS JOIN refund_step s
WHERE s.county = f.county AND s.refund = f.id AND f.county = $1 AND f.id IN (SELECT x.id FROM refund x WHERE x.county = $1 AND x.act = $2)
  AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = s.county AND n.refund = s.refund AND n.serial = s.serial + 1)
ORDER BY f.refund_right, f.serial
