-- $2 seats, a line each. Those that ended too: a late repeat of a sign-up must not take a seat again that was given back meanwhile.
SELECT s.id, s.pupil, s.course, s.round, s.slot, s.pool, s.taken_at, 0
FROM string_to_table($2, E'\n') w (id)
CROSS JOIN LATERAL (SELECT x.id, x.pupil, x.course, x.round, x.slot, x.pool, x.taken_at FROM seat x
                    WHERE x.county = $1 AND x.id = CAST(w.id AS uuid) OFFSET 0) s
UNION ALL
SELECT s.id, s.pupil, s.course, s.round, s.slot, s.pool, s.taken_at, 1
FROM string_to_table($2, E'\n') w (id)
CROSS JOIN LATERAL (SELECT x.id, x.pupil, x.course, x.round, x.slot, x.pool, x.taken_at FROM seat_past x
                    WHERE x.county = $1 AND x.id = CAST(w.id AS uuid) OFFSET 0) s
