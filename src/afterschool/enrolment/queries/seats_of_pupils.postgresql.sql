-- $2 {"<pupil>": 1, …}. OFFSET 0 keeps it a look-up by key for each pupil, whatever the statistics of a fast growing table say. Base places come along
-- without a slot: they say only that the pupil takes part already.
SELECT s.id, s.pupil, s.plan, s.slot, s.course, s.pool, s.round, s.taken_at
FROM json_each_text(CAST($2 AS json)) w
CROSS JOIN LATERAL (SELECT x.id, x.pupil, x.plan, x.slot, x.course, x.pool, x.round, x.taken_at FROM seat x
                    WHERE x.county = $1 AND x.pupil = CAST(w.key AS uuid) OFFSET 0) s
UNION ALL
SELECT b.id, b.pupil, b.plan, '', b.id, '', b.id, b.chosen_at
FROM json_each_text(CAST($2 AS json)) w
CROSS JOIN LATERAL (SELECT x.id, x.pupil, x.plan, x.chosen_at FROM base_place x WHERE x.county = $1 AND x.pupil = CAST(w.key AS uuid) OFFSET 0) b
