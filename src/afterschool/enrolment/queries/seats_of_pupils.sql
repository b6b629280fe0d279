-- $2 {"<pupil>": 1, …}. Base places come along without a slot: they say only that the pupil takes part already.
SELECT s.id, s.pupil, s.plan, s.slot, s.course, s.pool, s.round, s.taken_at
FROM json_each($2) w CROSS JOIN seat s ON s.county = $1 AND s.pupil = w.key
UNION ALL
SELECT b.id, b.pupil, b.plan, '', b.id, '', b.id, b.chosen_at
FROM json_each($2) w CROSS JOIN base_place b ON b.county = $1 AND b.pupil = w.key
