INSERT INTO construction_unit (county, unit, line, body, office) VALUES ($1, $2, $3, $4, $5)
