INSERT INTO review_candidate (county, round, expert, code) VALUES ($1, $2, $3, $4)
