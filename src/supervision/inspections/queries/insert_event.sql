INSERT INTO inspection_event (county, draw, serial, event, at, by_key, by_name, gone, came, note) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
