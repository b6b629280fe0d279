INSERT INTO pay_tax_over (county, sheet, school, fund, debit, credit, amount_fen, entry, document, day, at, by_whom, by_name)
VALUES ($1, $2, $3, 'service', 'taxes_withheld', $4, $5, $6, $7, $8, $9, $10, $11)
