-- Refunds of a pupil that arrived since $3 and did not come back; a credit for the next term is none, and what was withdrawn is owed back.
SELECT f.id, f.refund_right, f.school, f.amount_fen, s.serial, s.route, s.at
FROM refund f CROSS JOIN refund_step s
WHERE f.county = $1 AND f.pupil = $2 AND s.county = f.county AND s.refund = f.id AND s.state = 'done' AND s.route <> 'carry_over' AND s.at >= $3
  AND NOT EXISTS (SELECT 1 FROM refund_withdrawal w WHERE w.county = f.county AND w.refund = f.id)
  AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = s.county AND n.refund = s.refund AND n.serial = s.serial + 1)
ORDER BY s.at, f.id
