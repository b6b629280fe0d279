INSERT INTO award_fall (county, contest, application, serial, state, how, gate_serial, reason, on_day) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
