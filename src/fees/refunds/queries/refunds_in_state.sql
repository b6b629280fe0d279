SELECT f.id, f.county, f.refund_right, f.school, f.pupil, f.plan, f.serial, f.amount_fen, f.after_fen, f.act, s.serial, s.state, s.route, s.channel, s.payment, s.payee,
       s.destination, s.proof, s.reason, s.agreed_right, s.bill, s.batch, s.entry, s.act, s.at
FROM refund f JOIN refund_step s ON s.county = f.county AND s.refund = f.id
WHERE f.county = $1 AND f.school = $2 AND s.state = $3
  AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = s.county AND n.refund = s.refund AND n.serial = s.serial + 1)
  AND NOT EXISTS (SELECT 1 FROM refund_withdrawal w WHERE w.county = f.county AND w.refund = f.id)
ORDER BY f.ordered_at, f.id
