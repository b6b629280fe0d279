-- $2 {"<pupil>": 1, …}
SELECT s.id, s.pupil, s.plan, s.slot, s.course, s.pool, s.round, s.taken_at
FROM json_each($2) w CROSS JOIN seat s ON s.county = $1 AND s.pupil = w.key
