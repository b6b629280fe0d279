-- $2 lines "<pupil> <plan> <slot>", each id 36 characters: what each pupil holds of the plan already, and at that time. One row a pupil, not one a seat:
-- writing rows of ids out costs as much as finding them.
SELECT w.at - 1, s.held, s.at_this_time, EXISTS (SELECT 1 FROM base_place x WHERE x.county = $1 AND x.pupil = w.pupil AND x.plan = w.plan)
FROM (SELECT CAST(split_part(v.value, ' ', 1) AS uuid) AS pupil, CAST(split_part(v.value, ' ', 2) AS uuid) AS plan, substr(v.value, 75) AS slot, v.at
      FROM string_to_table($2, E'\n') WITH ORDINALITY v (value, at) OFFSET 0) w
CROSS JOIN LATERAL (SELECT count(*) AS held, max(CASE WHEN x.slot = w.slot THEN CAST(x.course AS text) END) AS at_this_time
                    FROM seat x WHERE x.county = $1 AND x.pupil = w.pupil AND x.plan = w.plan) s
