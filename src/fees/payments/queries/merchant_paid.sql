-- $1 the scopes of the reader, $2 a subtree, $3 and $4 noted between, $5 and $6 days of the channel: what came in, by merchant and day.
SELECT o.merchant, y.day, COUNT(*), CAST(SUM(y.amount_fen) AS BIGINT)
FROM online_paid p JOIN online_order o ON o.county = p.county AND o.id = p.order_id JOIN payment y ON y.county = p.county AND y.id = p.payment
WHERE p.at >= $3 AND p.at < $4 AND y.day >= $5 AND y.day <= $6
  AND EXISTS (SELECT 1 FROM body b, json_each($1) s WHERE b.county = o.county AND b.id = o.school
              AND substr(b.path, 1, length(s.key)) = s.key AND substr(b.path, 1, length($2)) = $2)
GROUP BY o.merchant, y.day
