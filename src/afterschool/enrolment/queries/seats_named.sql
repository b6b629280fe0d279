-- $2 seats, a line each. Those that ended too: a late repeat of a sign-up must not take a seat again that was given back meanwhile.
SELECT s.id, s.pupil, s.course, s.round, s.slot, s.pool, s.taken_at, 0
FROM json_each('["' || replace($2, char(10), '","') || '"]') w CROSS JOIN seat s ON s.county = $1 AND s.id = w.value
UNION ALL
SELECT s.id, s.pupil, s.course, s.round, s.slot, s.pool, s.taken_at, 1
FROM json_each('["' || replace($2, char(10), '","') || '"]') w CROSS JOIN seat_past s ON s.county = $1 AND s.id = w.value
