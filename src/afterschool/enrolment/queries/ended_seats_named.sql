-- $2 {"<seat>": 1, …}. A late repeat of a sign-up must not take a seat again that was given back meanwhile.
SELECT s.id, s.pupil, s.course, s.round FROM json_each($2) w CROSS JOIN seat_past s ON s.county = $1 AND s.id = w.key
