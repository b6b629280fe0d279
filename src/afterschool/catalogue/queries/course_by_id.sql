SELECT c.id, c.version, c.county, c.school, c.plan, c.kind, c.activity, c.name, c.item, c.grades, c.places_min, c.places_max, c.slot, s.name, s.days, s.starts,
       s.ends, s.lessons, c.room, m.name, m.places, c.teacher, t.name, t.kind, CASE WHEN t.active AND COALESCE(f.active, t.active) THEN 1 ELSE 0 END,
       COALESCE(f.vetting_until, t.vetting_until), COALESCE(f.health_until, t.health_until), COALESCE(f.contract_until, t.contract_until),
       c.listing, l.name, l.state, l.licence_until, l.listed_until, l.blocked_on, c.outside_item, i.name, i.listed, i.price_fen, i.grades, c.price_fen,
       (SELECT r.price_fen FROM course_price r WHERE r.county = c.county AND r.course = c.id AND r.state = 'approved' ORDER BY r.serial DESC LIMIT 1),
       (SELECT r.price_fen FROM course_price r WHERE r.county = c.county AND r.course = c.id AND r.undecided = 'yes'),
       c.price_basis, c.aims, c.materials, c.safety, c.screen, c.screen_hits, c.screen_reason, c.state, c.stop_reason, c.edited_by
FROM course c
JOIN plan_slot s ON s.county = c.county AND s.plan = c.plan AND s.code = c.slot
LEFT JOIN school_room m ON m.county = c.county AND m.id = c.room
LEFT JOIN service_teacher t ON t.county = c.county AND t.id = c.teacher
LEFT JOIN outside_staff f ON f.county = t.county AND f.id = t.staff
LEFT JOIN outside_listing l ON l.county = c.county AND l.id = c.listing
LEFT JOIN outside_item i ON i.county = c.county AND i.listing = c.listing AND i.code = c.outside_item
WHERE c.id = $1
