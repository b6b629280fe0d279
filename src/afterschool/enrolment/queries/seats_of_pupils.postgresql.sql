-- $2 {"<pupil>": 1, …}
SELECT s.id, s.pupil, s.plan, s.slot, s.course, s.pool, s.round, s.taken_at, s.source
FROM json_each_text(CAST($2 AS json)) w JOIN seat s ON s.county = $1 AND s.pupil = CAST(w.key AS uuid)
