INSERT INTO award_approved (county, contest, application, serial, state, document, position, notice, starts, ends, on_day) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
