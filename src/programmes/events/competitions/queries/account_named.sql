SELECT account FROM account_name WHERE name = $1
