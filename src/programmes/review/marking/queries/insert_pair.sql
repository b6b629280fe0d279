INSERT INTO marking_pair (county, round, expert, application, standing) VALUES ($1, $2, $3, $4, $5)
