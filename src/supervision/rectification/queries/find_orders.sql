-- $1 the scopes of the reader, $2 a subtree, $3 a state, $4 'yes' only open ones, $5 today where only overdue ones are asked for, $6 and $7 the order after which
-- the page begins; the latest first.
SELECT o.id, o.county, o.body, b.name, b.path, o.issuer, i.name, o.number, o.what, o.basis, o.money, o.pupils, o.origin_kind, o.origin, o.follows, o.at, o.ordered_by,
       o.ordered_by_name, o.asked, s.serial, s.state, s.due, s.look_back_on, s.looked_back, s.closed_at
FROM rectification_order o
JOIN rectification_standing s ON s.county = o.county AND s.order_id = o.id
JOIN body b ON b.id = o.body
JOIN body i ON i.id = o.issuer
WHERE EXISTS (SELECT 1 FROM json_each($1) g WHERE substr(b.path, 1, length(g.key)) = g.key) AND substr(b.path, 1, length($2)) = $2
  AND (CAST($3 AS TEXT) IS NULL OR s.state = $3)
  AND (CAST($4 AS TEXT) IS NULL OR s.state NOT IN ('closed', 'withdrawn'))
  AND (CAST($5 AS TEXT) IS NULL OR (s.state NOT IN ('closed', 'withdrawn') AND CAST(s.due AS TEXT) < CAST($5 AS TEXT)))
  AND (o.at < $6 OR (o.at = $6 AND CAST(o.id AS TEXT) < $7))
ORDER BY o.at DESC, o.id DESC LIMIT $8
