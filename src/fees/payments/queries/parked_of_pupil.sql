-- Of what was paid on line for the child $2 of county $1: what was not for a bill, and where it is now.
SELECT p.id, p.channel, p.day, s.amount_fen - s.shared_fen - s.handed_back_fen - s.going_back_fen, s.going_back_fen, s.handed_back_fen,
       (SELECT MAX(u.at) FROM payment_use u WHERE u.county = p.county AND u.payment = p.id AND u.kind = 'handed_back')
FROM online_order o CROSS JOIN online_paid x CROSS JOIN payment p CROSS JOIN payment_standing s
WHERE o.county = $1 AND o.pupil = $2 AND x.county = o.county AND x.order_id = o.id AND p.county = x.county AND p.id = x.payment
  AND s.county = p.county AND s.payment = p.id AND s.shared_fen < s.amount_fen
ORDER BY p.received_at DESC, p.id DESC
