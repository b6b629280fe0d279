INSERT INTO absence_note (county, id, school, plan, pupil, first_day, last_day, document, handed_in_at, handed_in_by, handed_in_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
