-- $2: a set of pupils.
SELECT k.pupil, k.name FROM json_each($2) s CROSS JOIN known_guardian k WHERE k.county = $1 AND k.pupil = s.key ORDER BY k.pupil, k.seat
