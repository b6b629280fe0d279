INSERT INTO account_name (name, county, account) VALUES ($1, $2, $3)
