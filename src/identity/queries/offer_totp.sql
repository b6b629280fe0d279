UPDATE account SET totp_offered = $3 WHERE county = $1 AND id = $2
