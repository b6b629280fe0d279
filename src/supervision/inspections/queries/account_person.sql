SELECT person FROM account WHERE county = $1 AND id = $2 AND state = 'active' AND person IS NOT NULL
