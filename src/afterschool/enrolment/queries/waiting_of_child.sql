SELECT w.id, w.course,
       (SELECT COUNT(*) FROM waiting_place b WHERE b.county = w.county AND b.course = w.course AND b.state = 'waiting' AND b.serial < w.serial) + 1,
       w.state, o.id, o.expires_at
FROM waiting_place w LEFT JOIN seat_offer o ON o.county = w.county AND o.course = w.course AND o.pupil = w.pupil AND o.state = 'open'
WHERE w.county = $1 AND w.pupil = $2 AND w.plan = $3 AND w.state IN ('waiting', 'offered', 'expired')
ORDER BY w.since, w.id
