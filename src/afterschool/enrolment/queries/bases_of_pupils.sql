-- $2 {"<pupil>": 1, …}
SELECT b.pupil, b.plan FROM json_each($2) w CROSS JOIN base_place b ON b.county = $1 AND b.pupil = w.key
