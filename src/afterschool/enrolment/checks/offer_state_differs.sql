-- severity: error
-- says: A waiting place is offered without an open offer, or the other way round.
-- do: Compare with the audit and set the state that the last act left.
SELECT w.county, w.course, w.pupil, w.state, o.id
FROM waiting_place w LEFT JOIN seat_offer o ON o.county = w.county AND o.course = w.course AND o.pupil = w.pupil AND o.state = 'open'
WHERE (w.state = 'offered') <> (o.id IS NOT NULL)
