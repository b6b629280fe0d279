-- Open ones whose day is near or over, and closed ones whose look-back is due: $2 the day until which it is near, $3 today.
SELECT o.id, o.county, o.body, b.name, b.path, o.issuer, i.name, o.number, o.what, o.basis, o.money, o.pupils, o.origin_kind, o.origin, o.follows, o.at, o.ordered_by,
       o.ordered_by_name, o.asked, s.serial, s.state, s.due, s.look_back_on, s.looked_back, s.closed_at
FROM rectification_standing s CROSS JOIN rectification_order o CROSS JOIN body b CROSS JOIN body i
WHERE o.county = s.county AND o.id = s.order_id AND b.id = o.body AND i.id = o.issuer AND s.county = $1
  AND ((s.state IN ('ordered', 'planned', 'proved') AND s.due <= $2) OR (s.state = 'closed' AND s.looked_back = 'no' AND s.look_back_on <= $3))
ORDER BY s.due
