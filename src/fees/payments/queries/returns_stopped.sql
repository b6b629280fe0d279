-- Of the school $2 in county $1: refunds that the channel refused for a reason that lasts; unknown money that goes back is seen with the unknown money.
SELECT s.return_id
FROM online_return_standing s CROSS JOIN online_return r CROSS JOIN online_order o
WHERE s.county = $1 AND s.state = 'stopped' AND r.county = s.county AND r.id = s.return_id AND o.county = r.county AND o.id = r.order_id AND o.school = $2
  AND NOT EXISTS (SELECT 1 FROM parked_return k WHERE k.county = s.county AND k.return_id = s.return_id)
ORDER BY s.return_id
