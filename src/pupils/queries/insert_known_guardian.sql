INSERT INTO known_guardian (county, pupil, seat, name, relation, phone, phone_masked) VALUES ($1, $2, $3, $4, $5, $6, $7)
