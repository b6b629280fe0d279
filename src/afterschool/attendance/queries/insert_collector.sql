INSERT INTO collector (county, id, pupil, name, relation, phone_tail, added_at, added_by, added_by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
