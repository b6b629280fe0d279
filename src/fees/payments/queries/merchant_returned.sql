-- $1 the scopes of the reader, $2 a subtree, $3 and $4 noted between, $5 and $6 days of the channel: what went back, by merchant and day.
SELECT r.merchant, x.day, COUNT(*), CAST(SUM(x.amount_fen) AS BIGINT)
FROM online_return_outcome x JOIN online_return r ON r.county = x.county AND r.id = x.return_id JOIN online_order o ON o.county = r.county AND o.id = r.order_id
WHERE x.outcome = 'returned' AND x.at >= $3 AND x.at < $4 AND x.day >= $5 AND x.day <= $6
  AND EXISTS (SELECT 1 FROM body b, json_each($1) s WHERE b.county = o.county AND b.id = o.school
              AND substr(b.path, 1, length(s.key)) = s.key AND substr(b.path, 1, length($2)) = $2)
GROUP BY r.merchant, x.day
