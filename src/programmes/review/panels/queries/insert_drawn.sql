INSERT INTO review_drawn (county, round, place, expert) VALUES ($1, $2, $3, $4)
