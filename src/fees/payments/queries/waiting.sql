-- Money of the school $2 in county $1 that nobody has matched yet; what came on line and was paid twice for itself, also where WeChat refused to give it back.
SELECT CASE WHEN p.channel = 'wechat' THEN 'give_back_paid_twice' ELSE 'match_money' END, COUNT(*), NULL, 0
FROM payment p JOIN payment_standing s ON s.county = p.county AND s.payment = p.id
WHERE p.county = $1 AND p.school = $2 AND s.shared_fen + s.handed_back_fen < s.amount_fen
  AND (s.shared_fen + s.handed_back_fen + s.going_back_fen < s.amount_fen
       OR EXISTS (SELECT 1 FROM parked_return r JOIN online_return_standing t ON t.county = r.county AND t.return_id = r.return_id
                  WHERE r.county = p.county AND r.payment = p.id AND r.state = 'on_its_way' AND t.state = 'stopped'))
GROUP BY CASE WHEN p.channel = 'wechat' THEN 'give_back_paid_twice' ELSE 'match_money' END
