INSERT INTO outside_expiry (county, listing, what, until, at, courses) VALUES ($1, $2, $3, $4, $5, $6)
