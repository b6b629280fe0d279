SELECT w.id, w.course, k.name, p.name, c.name,
       (SELECT COUNT(*) FROM waiting_place b WHERE b.county = w.county AND b.course = w.course AND b.state = 'waiting' AND b.serial < w.serial) + 1,
       w.state, o.expires_at
FROM waiting_place w
JOIN course k ON k.county = w.county AND k.id = w.course
JOIN pupil p ON p.county = w.county AND p.id = w.pupil
JOIN school_class c ON c.county = p.county AND c.id = p.class
LEFT JOIN seat_offer o ON o.county = w.county AND o.course = w.course AND o.pupil = w.pupil AND o.state = 'open'
WHERE w.county = $1 AND w.plan = $2 AND w.state IN ('waiting', 'offered')
ORDER BY k.name, w.course, w.serial
