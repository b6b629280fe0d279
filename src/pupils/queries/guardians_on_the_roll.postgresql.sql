-- $2: a set of pupils.
SELECT k.pupil, k.name FROM json_each(CAST($2 AS json)) s JOIN known_guardian k ON k.county = $1 AND k.pupil = CAST(s.key AS uuid) ORDER BY k.pupil, k.seat
