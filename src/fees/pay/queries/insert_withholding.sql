INSERT INTO pay_withholding (county, sheet, school, fund, debit, credit, amount_fen, entry)
VALUES ($1, $2, $3, 'service', 'payables', 'taxes_withheld', $4, $5)
