-- What is left to do with paid sheets of a school: lines that the bank sent back and that are not paid anew, tax that is withheld and not paid over.
SELECT u.sheet, CAST(SUM(u.came_back) AS BIGINT), CAST(SUM(u.withheld) AS BIGINT)
FROM (SELECT r.sheet AS sheet, 1 AS came_back, CAST(0 AS BIGINT) AS withheld FROM pay_return r
      WHERE r.county = $1 AND r.school = $2 AND r.kind = 'came_back'
        AND NOT EXISTS (SELECT 1 FROM pay_return n WHERE n.county = r.county AND n.sheet = r.sheet AND n.line = r.line AND n.turn > r.turn)
      UNION ALL
      SELECT w.sheet, 0, w.amount_fen FROM pay_withholding w
      WHERE w.county = $1 AND w.school = $2 AND NOT EXISTS (SELECT 1 FROM pay_tax_over o WHERE o.county = w.county AND o.sheet = w.sheet)) u
GROUP BY u.sheet
