INSERT INTO programme_way (county, line, from_stage, stage) VALUES ($1, $2, $3, $4)
