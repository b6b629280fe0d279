INSERT INTO event_registration_end (county, registration, way, words, at, by_name) VALUES ($1, $2, $3, $4, $5, $6)
