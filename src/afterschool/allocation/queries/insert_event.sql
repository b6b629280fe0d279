INSERT INTO allocation_event (county, draw, serial, event, at, by_key, by_name, note) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
