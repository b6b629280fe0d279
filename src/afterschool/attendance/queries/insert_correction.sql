INSERT INTO roll_correction (county, id, session, school, pupil, old_mark, new_mark, reason, asked_at, asked_by, asked_by_name, undecided)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'yes')
