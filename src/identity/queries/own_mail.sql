SELECT address, verified_at, asked, code, code_until, tries, codes, codes_on FROM account_mail WHERE county = $1 AND account = $2
