SELECT s.id, s.act, s.state, s.words, s.due, s.at, s.by_name, COALESCE(b.name, '') FROM rectification_step s LEFT JOIN body b ON b.id = s.by_body
WHERE s.county = $1 AND s.order_id = $2 ORDER BY s.serial
