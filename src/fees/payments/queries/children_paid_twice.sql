-- For whom the money is that waits at the school $2 of county $1 because it was paid twice on line; a few names.
SELECT DISTINCT CASE WHEN k.erased_at IS NULL THEN k.name ELSE k.code END
FROM payment p JOIN payment_standing s ON s.county = p.county AND s.payment = p.id
JOIN online_paid x ON x.county = p.county AND x.payment = p.id
JOIN online_order o ON o.county = x.county AND o.id = x.order_id
JOIN pupil k ON k.county = o.county AND k.id = o.pupil
WHERE p.county = $1 AND p.school = $2 AND p.channel = 'wechat' AND s.shared_fen + s.handed_back_fen < s.amount_fen
ORDER BY 1 LIMIT 4
