INSERT INTO award_objector_opened (county, id, objection, reason, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7)
