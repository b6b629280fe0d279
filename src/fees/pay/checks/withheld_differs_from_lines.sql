-- severity: error
-- says: What was withheld when a sheet was paid is not the tax of its lines.
-- do: Compare the lines with the entry; pay nothing over before the difference is explained.
SELECT w.county, w.sheet FROM pay_withholding w
LEFT JOIN (SELECT x.county, x.sheet, SUM(x.tax_fen) AS fen FROM pay_tax x
           WHERE x.revision = (SELECT MAX(a.revision) FROM pay_amount a WHERE a.county = x.county AND a.sheet = x.sheet AND a.line = x.line)
           GROUP BY x.county, x.sheet) l ON l.county = w.county AND l.sheet = w.sheet
WHERE w.amount_fen <> COALESCE(l.fen, 0)
