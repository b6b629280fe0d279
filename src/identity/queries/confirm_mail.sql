UPDATE account_mail SET address = asked, verified_at = $3, asked = NULL, code = NULL, code_until = NULL, tries = 0 WHERE county = $1 AND account = $2
