INSERT INTO absence_ground (county, id, school, plan, pupil, kind, first_day, last_day, document, entered_at, entered_by, entered_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
