-- For whom the money is that queries/waiting.sql counts as paid twice on line at the school $2 of county $1; a few names.
SELECT DISTINCT CASE WHEN k.erased_at IS NULL THEN k.name ELSE k.code END
FROM payment p JOIN payment_standing s ON s.county = p.county AND s.payment = p.id
JOIN online_paid x ON x.county = p.county AND x.payment = p.id
JOIN online_order o ON o.county = x.county AND o.id = x.order_id
JOIN pupil k ON k.county = o.county AND k.id = o.pupil
WHERE p.county = $1 AND p.school = $2 AND p.channel = 'wechat' AND s.shared_fen + s.handed_back_fen < s.amount_fen
  AND (s.shared_fen + s.handed_back_fen + s.going_back_fen < s.amount_fen
       OR EXISTS (SELECT 1 FROM parked_return r JOIN online_return_standing t ON t.county = r.county AND t.return_id = r.return_id
                  WHERE r.county = p.county AND r.payment = p.id AND r.state = 'on_its_way' AND t.state = 'stopped'))
ORDER BY 1 LIMIT 4
