-- The price is the latest approved one; before the first approval, the proposed one.
SELECT c.id, c.county, c.school, c.plan, p.school_year, p.term, c.kind, c.activity, c.name, c.grades, c.places_min, c.places_max, c.slot, s.days, s.starts, s.ends,
       s.lessons,
       COALESCE((SELECT r.price_fen FROM course_price r WHERE r.county = c.county AND r.course = c.id AND r.state = 'approved' ORDER BY r.serial DESC LIMIT 1),
                c.price_fen),
       l.body, c.teacher, c.room, c.state
FROM course c
JOIN service_plan p ON p.county = c.county AND p.id = c.plan
JOIN plan_slot s ON s.county = c.county AND s.plan = c.plan AND s.code = c.slot
LEFT JOIN outside_listing l ON l.county = c.county AND l.id = c.listing
WHERE c.id = $1
