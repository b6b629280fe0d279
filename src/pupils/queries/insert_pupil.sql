INSERT INTO pupil (county, id, school, class, code, name, sex, born, boarding, resident_id, resident_id_digest, state, enrolled_on, version)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'on_roll', $12, 1)
