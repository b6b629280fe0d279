-- severity: error
-- says: A line of pay came back, or was paid anew, with the tax that had been withheld from it.
-- do: Compare the bank statement with the line; the person got the fee less the tax.
SELECT r.county, r.sheet, r.line, r.turn FROM pay_return r
JOIN pay_tax x ON x.county = r.county AND x.sheet = r.sheet AND x.line = r.line AND x.revision = r.revision
WHERE r.withheld_fen IS NULL AND x.tax_fen > 0
