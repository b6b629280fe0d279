SELECT version, kind, account_name, account_masked, bank, merchant, document, entered_at, entered_by_name FROM fee_payee
WHERE county = $1 AND school = $2 ORDER BY version DESC LIMIT 1
