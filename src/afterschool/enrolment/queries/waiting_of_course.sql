-- Who waits for a course, and the place that is held for whom it is.
SELECT w.pupil, o.id, o.pool
FROM waiting_place w LEFT JOIN seat_offer o ON o.county = w.county AND o.course = w.course AND o.pupil = w.pupil AND o.state = 'open'
WHERE w.county = $1 AND w.course = $2 AND w.state IN ('waiting', 'offered')
ORDER BY w.serial
