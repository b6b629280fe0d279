UPDATE account SET totp_secret = NULL, totp_offered = NULL, version = version + 1 WHERE county = $1 AND id = $2
