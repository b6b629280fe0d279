-- severity: error
-- says: What left the bank for a sheet, and the tax withheld, is not what was agreed, or nothing did.
-- do: Compare the bank statement with the sheet.
SELECT t.county, t.sheet FROM pay_step t
LEFT JOIN pay_out o ON o.county = t.county AND o.sheet = t.sheet
LEFT JOIN pay_withholding w ON w.county = t.county AND w.sheet = t.sheet
LEFT JOIN (SELECT county, sheet, SUM(amount_fen) AS fen FROM spending_booking WHERE sheet IS NOT NULL GROUP BY county, sheet) b
  ON b.county = t.county AND b.sheet = t.sheet
WHERE t.step = 'paid' AND COALESCE(o.amount_fen, 0) + COALESCE(w.amount_fen, 0) <> COALESCE(b.fen, 0)
