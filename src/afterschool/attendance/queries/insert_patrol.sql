INSERT INTO patrol (county, id, school, date, session, teacher_present, pupils_seen, order_good, safety_good, content_as_planned, words, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
