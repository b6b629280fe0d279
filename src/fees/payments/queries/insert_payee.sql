INSERT INTO fee_payee (county, school, version, kind, account_name, account_masked, bank, merchant, document, entered_at, entered_by, entered_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
