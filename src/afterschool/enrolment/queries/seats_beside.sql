-- $2 lines "<pupil> <plan> <slot>", each id 36 characters: what each pupil holds of the plan already, and at that time.
SELECT w.key,
       (SELECT count(*) FROM seat x WHERE x.county = $1 AND x.pupil = substr(w.value, 1, 36) AND x.plan = substr(w.value, 38, 36)),
       (SELECT x.course FROM seat x WHERE x.county = $1 AND x.pupil = substr(w.value, 1, 36) AND x.plan = substr(w.value, 38, 36)
        AND x.slot = substr(w.value, 75)),
       EXISTS (SELECT 1 FROM base_place x WHERE x.county = $1 AND x.pupil = substr(w.value, 1, 36) AND x.plan = substr(w.value, 38, 36))
FROM json_each('["' || replace($2, char(10), '","') || '"]') w
