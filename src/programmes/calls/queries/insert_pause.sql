INSERT INTO programme_pause (county, application, serial, from_day, due, running, wanted, by_name) VALUES ($1, $2, $3, $4, $5, 1, $6, $7)
