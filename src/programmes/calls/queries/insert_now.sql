INSERT INTO programme_application_now (county, application, serial, state, back) VALUES ($1, $2, 1, 'draft', '')
