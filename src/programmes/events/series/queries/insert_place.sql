INSERT INTO event_place (county, registration, edition, who_key, seat, announcement, capacity) VALUES ($1, $2, $3, $4, $5, $6, $7)
