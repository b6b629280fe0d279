INSERT INTO event_check_in (county, registration, id, edition, seat, way, device_at, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
