UPDATE account SET totp_last_step = $3 WHERE county = $1 AND id = $2
