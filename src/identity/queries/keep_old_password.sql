INSERT INTO old_password (county, account, replaced_at, password) VALUES ($1, $2, $3, $4)
