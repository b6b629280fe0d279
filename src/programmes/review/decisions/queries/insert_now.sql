INSERT INTO award_now (county, contest, application, serial, state, open) VALUES ($1, $2, $3, $4, $5, $6)
