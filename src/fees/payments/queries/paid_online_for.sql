-- Of the unknown money of the school $2 in county $1: for which child it was ordered, where it came on line.
SELECT p.id, k.id, CASE WHEN k.erased_at IS NULL THEN k.name ELSE k.code END, c.name
FROM payment p JOIN payment_standing s ON s.county = p.county AND s.payment = p.id
JOIN online_paid x ON x.county = p.county AND x.payment = p.id
JOIN online_order o ON o.county = x.county AND o.id = x.order_id
JOIN pupil k ON k.county = o.county AND k.id = o.pupil
JOIN school_class c ON c.county = k.county AND c.id = k.class
WHERE p.county = $1 AND p.school = $2 AND s.shared_fen + s.handed_back_fen < s.amount_fen
ORDER BY p.received_at, p.id LIMIT 500
