-- How many codes went out today stays: dropping and asking again is no way around the limit.
UPDATE account_mail SET address = NULL, verified_at = NULL, asked = NULL, code = NULL, code_until = NULL, tries = 0 WHERE county = $1 AND account = $2
