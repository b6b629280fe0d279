-- Returns of unknown money of the school $2 in county $1 that have not arrived, of money that still waits.
SELECT r.return_id, r.payment, r.amount_fen, r.state, r.reason, r.asked, r.asked_at, r.by_name
FROM payment p CROSS JOIN parked_return r CROSS JOIN payment_standing s
WHERE p.county = $1 AND p.school = $2 AND p.channel = 'wechat' AND r.county = p.county AND r.payment = p.id AND r.state <> 'given_back'
  AND s.county = p.county AND s.payment = p.id AND s.shared_fen + s.handed_back_fen < s.amount_fen
ORDER BY p.received_at, p.id LIMIT 500
