-- A second move on one day takes the place of the first.
INSERT INTO pupil_place (county, pupil, valid_from, valid_until, school, class) VALUES ($1, $2, $3, '9999-12-31', $4, $5)
ON CONFLICT (county, pupil, valid_from) DO UPDATE SET valid_until = excluded.valid_until, school = excluded.school, class = excluded.class
