INSERT INTO correction_request (county, id, pupil, guardianship, field, right_value, reason, asked_at, asked_by_name, state)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open')
