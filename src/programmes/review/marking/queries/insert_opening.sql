INSERT INTO marking_opening (county, round, expert, statement, signed_by, at, by_whom) VALUES ($1, $2, $3, $4, $5, $6, $7)
