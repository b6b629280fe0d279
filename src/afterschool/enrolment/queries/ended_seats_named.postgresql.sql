-- $2 {"<seat>": 1, …}. A late repeat of a sign-up must not take a seat again that was given back meanwhile.
SELECT s.id, s.pupil, s.course, s.round FROM json_each_text(CAST($2 AS json)) w JOIN seat_past s ON s.county = $1 AND s.id = CAST(w.key AS uuid)
