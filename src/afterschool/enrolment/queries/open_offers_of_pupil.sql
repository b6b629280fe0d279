SELECT o.id, o.county, o.course, o.pupil, o.pool, o.expires_at
FROM waiting_place w CROSS JOIN seat_offer o
WHERE o.county = w.county AND o.course = w.course AND o.pupil = w.pupil AND w.county = $1 AND w.pupil = $2 AND w.plan = $3 AND o.state = 'open'
ORDER BY o.id
