UPDATE account_session SET acting_post = $3 WHERE county = $1 AND id = $2
