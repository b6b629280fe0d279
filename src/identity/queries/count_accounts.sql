SELECT count(*) FROM account_name
