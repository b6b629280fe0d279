UPDATE account SET last_sign_in = $3 WHERE county = $1 AND id = $2
