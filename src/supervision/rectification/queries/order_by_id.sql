SELECT o.id, o.county, o.body, b.name, b.path, o.issuer, i.name, o.number, o.what, o.basis, o.money, o.pupils, o.origin_kind, o.origin, o.follows, o.at, o.ordered_by,
       o.ordered_by_name, o.asked, s.serial, s.state, s.due, s.look_back_on, s.looked_back, s.closed_at
FROM rectification_order o JOIN rectification_standing s ON s.county = o.county AND s.order_id = o.id JOIN body b ON b.id = o.body JOIN body i ON i.id = o.issuer
WHERE o.county = $1 AND o.id = $2
