-- Returns of unknown money of the school $2 in county $1 that have not arrived, of money that still waits.
SELECT r.return_id, r.payment, r.amount_fen, r.state, r.reason, r.asked, r.asked_at, r.by_name
FROM payment p JOIN payment_standing s ON s.county = p.county AND s.payment = p.id
JOIN parked_return r ON r.county = p.county AND r.payment = p.id AND r.state <> 'given_back'
WHERE p.county = $1 AND p.school = $2 AND s.shared_fen + s.handed_back_fen < s.amount_fen
ORDER BY p.received_at, p.id LIMIT 500
