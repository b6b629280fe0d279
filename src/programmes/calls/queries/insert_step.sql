INSERT INTO programme_application_step (county, application, serial, before, from_state, from_back, state, back, reason, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
