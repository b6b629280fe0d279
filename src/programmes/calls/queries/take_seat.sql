INSERT INTO programme_seat (county, call, scope, name, seat, rule, places, application) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
