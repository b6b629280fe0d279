SELECT c.id, c.kind, c.activity, c.name, c.grades, c.places_min, c.places_max, s.name, s.days, s.starts, s.ends, s.lessons, r.price_fen, c.price_basis,
       r.document, l.name, c.aims, c.materials, c.safety, c.state
FROM course c
JOIN plan_slot s ON s.county = c.county AND s.plan = c.plan AND s.code = c.slot
JOIN course_price r ON r.county = c.county AND r.course = c.id AND r.state = 'approved'
LEFT JOIN outside_listing l ON l.county = c.county AND l.id = c.listing
WHERE c.county = $1 AND c.plan = $2
  AND r.serial = (SELECT MAX(q.serial) FROM course_price q WHERE q.county = c.county AND q.course = c.id AND q.state = 'approved')
ORDER BY c.kind, s.starts, c.slot, c.name, c.id
