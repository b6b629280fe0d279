INSERT INTO outside_warning (county, school, listing, what, stage, until, at, courses) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
