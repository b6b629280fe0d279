INSERT INTO review_item (county, round, application, call, unit, decision, code) VALUES ($1, $2, $3, $4, $5, 'qualified', $6)
