INSERT INTO award_holder (county, contest, application, standing, places, seat, turn, previous, previous_turn) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
