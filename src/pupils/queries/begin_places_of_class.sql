-- The pupils of class $2 sit in class $3 of school $4 from day $5, or from the day they came where that is later: then the new place takes that of the old.
INSERT INTO pupil_place (county, pupil, valid_from, valid_until, school, class)
SELECT l.county, l.pupil, CASE WHEN l.valid_from > $5 THEN l.valid_from ELSE $5 END, '9999-12-31', $4, $3
FROM pupil_place l WHERE l.county = $1 AND l.class = $2 AND l.valid_until = '9999-12-31'
ON CONFLICT (county, pupil, valid_from) DO UPDATE SET valid_until = excluded.valid_until, school = excluded.school, class = excluded.class
