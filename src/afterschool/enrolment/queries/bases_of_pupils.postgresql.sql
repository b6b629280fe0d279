-- $2 {"<pupil>": 1, …}. OFFSET 0 keeps it a look-up by key for each pupil.
SELECT s.pupil, s.plan
FROM json_each_text(CAST($2 AS json)) w
CROSS JOIN LATERAL (SELECT x.pupil, x.plan FROM base_place x WHERE x.county = $1 AND x.pupil = CAST(w.key AS uuid) OFFSET 0) s
