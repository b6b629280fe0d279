UPDATE account SET totp_secret = totp_offered, totp_offered = NULL, totp_last_step = $3, version = version + 1 WHERE county = $1 AND id = $2
