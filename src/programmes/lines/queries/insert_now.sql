INSERT INTO programme_unit_now (county, unit, line, serial, stage, standing, since) VALUES ($1, $2, $3, 1, 'applied', 'applied', $4)
