-- $2: a set of pupils.
SELECT k.pupil, k.name FROM json_each($2) s JOIN known_guardian k ON k.county = $1 AND k.pupil = s.key ORDER BY k.pupil, k.seat
