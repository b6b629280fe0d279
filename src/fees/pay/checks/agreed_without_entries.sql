-- severity: error
-- says: An agreed sheet stands in the ledger with another sum, or not at all.
-- do: Add its lines up and book the difference with a reversal and a new entry.
SELECT t.county, t.sheet FROM pay_step t
LEFT JOIN (SELECT a.county, a.sheet, SUM(a.gross_fen) AS fen FROM pay_amount a
           WHERE a.revision = (SELECT MAX(b.revision) FROM pay_amount b WHERE b.county = a.county AND b.sheet = a.sheet AND b.line = a.line)
           GROUP BY a.county, a.sheet) l ON l.county = t.county AND l.sheet = t.sheet
LEFT JOIN (SELECT county, sheet, SUM(amount_fen) AS fen FROM spending_booking WHERE sheet IS NOT NULL GROUP BY county, sheet) b
  ON b.county = t.county AND b.sheet = t.sheet
WHERE t.step = 'agreed' AND COALESCE(l.fen, 0) <> COALESCE(b.fen, 0)
