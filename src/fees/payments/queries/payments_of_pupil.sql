SELECT p.id, p.channel, p.channel_reference, p.payer, CAST(sum(CASE WHEN u.kind = 'share' THEN u.amount_fen ELSE -u.amount_fen END) AS BIGINT),
       p.received_at
FROM payment_use u
JOIN bill b ON b.county = u.county AND b.id = u.bill
JOIN payment p ON p.county = u.county AND p.id = u.payment
WHERE u.county = $1 AND u.pupil = $2 AND b.plan = $3
GROUP BY p.id, p.channel, p.channel_reference, p.payer, p.received_at
HAVING sum(CASE WHEN u.kind = 'share' THEN u.amount_fen ELSE -u.amount_fen END) > 0
ORDER BY p.received_at DESC, p.id DESC
