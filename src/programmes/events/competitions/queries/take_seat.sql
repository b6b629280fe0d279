INSERT INTO competition_seat (county, edition, event, scope, name, seat, rule, places, entry) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
