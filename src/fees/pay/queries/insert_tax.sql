INSERT INTO pay_tax (county, sheet, line, revision, gross_fen, tax_fen, net_fen, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
