SELECT p.id, p.county, p.school, p.channel, p.channel_reference, p.amount_fen, p.day, p.received_at, p.payer, p.remark, p.import, p.direct_fen,
       p.parked_fen, s.shared_fen, s.handed_back_fen, s.returned_fen, s.going_back_fen, p.asked, p.noted_by_name,
       CASE WHEN v.payment IS NOT NULL THEN 'entered_wrongly' WHEN o.payment IS NOT NULL THEN 'booked_before' END
FROM payment p JOIN payment_standing s ON s.county = p.county AND s.payment = p.id
LEFT JOIN payment_reversal v ON v.county = p.county AND v.payment = p.id
LEFT JOIN booked_before o ON o.county = p.county AND o.payment = p.id
WHERE p.county = $1 AND p.school = $2 AND (p.received_at < $3 OR (p.received_at = $3 AND p.id < $4))
ORDER BY p.received_at DESC, p.id DESC LIMIT $5
