INSERT INTO complaint_transfer (county, id, source, rows_in, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7)
