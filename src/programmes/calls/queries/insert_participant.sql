INSERT INTO programme_participant (county, call, application, decision, published_on, by_name) VALUES ($1, $2, $3, 'qualified', $4, $5)
ON CONFLICT (county, call, application) DO NOTHING
