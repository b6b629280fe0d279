-- Of the school $2 in county $1: what the channel refused for a reason that lasts.
SELECT s.return_id
FROM online_return_standing s
JOIN online_return r ON r.county = s.county AND r.id = s.return_id
JOIN online_order o ON o.county = r.county AND o.id = r.order_id
WHERE s.county = $1 AND s.state = 'stopped' AND o.school = $2
ORDER BY s.return_id
