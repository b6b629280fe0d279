SELECT CAST(coalesce(sum(s.amount_fen - s.shared_fen - s.handed_back_fen), 0) AS BIGINT), count(*)
FROM payment p JOIN payment_standing s ON s.county = p.county AND s.payment = p.id
WHERE p.county = $1 AND p.school = $2 AND s.shared_fen + s.handed_back_fen < s.amount_fen
