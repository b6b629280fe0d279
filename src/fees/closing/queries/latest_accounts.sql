SELECT id FROM term_account WHERE county = $1 AND plan = $2 ORDER BY version DESC LIMIT 1
