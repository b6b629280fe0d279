INSERT INTO review_round_now (county, round, serial, state) VALUES ($1, $2, 1, 'open')
