INSERT INTO programme_unit_step (county, unit, serial, line, before, from_stage, from_standing, stage, standing, on_day, reference, reason, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
