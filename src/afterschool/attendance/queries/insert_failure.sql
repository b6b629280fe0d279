INSERT INTO pickup_failure (county, id, account, at) VALUES ($1, $2, $3, $4)
