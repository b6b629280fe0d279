INSERT INTO pupil (county, id, school, class, code, name, sex, born, boarding, state, enrolled_on, version)
VALUES ($1, $2, $3, $4, $5, $6, 'female', '2017-05-05', $7, 'on_roll', '2025-09-01', 1)
