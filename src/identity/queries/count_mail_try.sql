UPDATE account_mail SET tries = tries + 1 WHERE county = $1 AND account = $2
