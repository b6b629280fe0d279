-- The same for the sheets of a term, as sums: lines that came back, what they come to, tax to pay over.
SELECT CAST(COALESCE(SUM(u.came_back), 0) AS BIGINT), CAST(COALESCE(SUM(u.came_back_fen), 0) AS BIGINT), CAST(COALESCE(SUM(u.withheld), 0) AS BIGINT)
FROM (SELECT r.sheet AS sheet, 1 AS came_back, r.amount_fen AS came_back_fen, CAST(0 AS BIGINT) AS withheld FROM pay_return r
      WHERE r.county = $1 AND r.school = $2 AND r.kind = 'came_back'
        AND NOT EXISTS (SELECT 1 FROM pay_return n WHERE n.county = r.county AND n.sheet = r.sheet AND n.line = r.line AND n.turn > r.turn)
      UNION ALL
      SELECT w.sheet, 0, 0, w.amount_fen FROM pay_withholding w
      WHERE w.county = $1 AND w.school = $2 AND NOT EXISTS (SELECT 1 FROM pay_tax_over o WHERE o.county = w.county AND o.sheet = w.sheet)) u
JOIN pay_sheet s ON s.county = $1 AND s.id = u.sheet
WHERE s.school_year = $3 AND s.term = $4
