INSERT INTO pay_out (county, sheet, serial, step, school, fund, debit, credit, amount_fen, entry, document, day)
VALUES ($1, $2, $3, 'paid', $4, 'service', 'payables', $5, $6, $7, $8, $9)
