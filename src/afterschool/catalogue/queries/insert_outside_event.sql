INSERT INTO outside_event (county, listing, id, at, who, event, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)
