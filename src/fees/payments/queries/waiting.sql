-- Money of the school $2 in county $1 that nobody has matched yet.
SELECT 'match_money', COUNT(*), NULL, 0
FROM payment p JOIN payment_standing s ON s.county = p.county AND s.payment = p.id
WHERE p.county = $1 AND p.school = $2 AND s.shared_fen + s.handed_back_fen < s.amount_fen
