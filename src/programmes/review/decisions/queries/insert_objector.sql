INSERT INTO award_objector (county, objection, sealed) VALUES ($1, $2, $3)
