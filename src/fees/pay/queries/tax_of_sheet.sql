SELECT w.amount_fen, o.day, o.document FROM pay_withholding w LEFT JOIN pay_tax_over o ON o.county = w.county AND o.sheet = w.sheet
WHERE w.county = $1 AND w.sheet = $2
