-- severity: error
-- says: A manager's line by percentage is not that of the teachers' lines as they stand now, in a sheet that waits for agreement.
-- do: Withdraw the sheet and make it anew.
SELECT s.county, s.sheet, s.line FROM pay_share s
JOIN pay_amount a ON a.county = s.county AND a.sheet = s.sheet AND a.line = s.line AND a.revision = s.revision
WHERE NOT EXISTS (SELECT 1 FROM pay_amount n WHERE n.county = s.county AND n.sheet = s.sheet AND n.line = s.line AND n.revision > s.revision)
  AND NOT EXISTS (SELECT 1 FROM pay_answer o WHERE o.county = s.county AND o.sheet = s.sheet AND o.line = s.line AND o.revision = s.revision AND o.answer = 'objected')
  AND NOT EXISTS (SELECT 1 FROM pay_step t WHERE t.county = s.county AND t.sheet = s.sheet AND t.step IN ('agreed', 'paid', 'withdrawn'))
  AND s.share_fen <> (2 * s.percent * (SELECT CAST(COALESCE(SUM(b.gross_fen), 0) AS BIGINT) FROM pay_line k
                                       JOIN pay_amount b ON b.county = k.county AND b.sheet = k.sheet AND b.line = k.line
                                         AND b.revision = (SELECT MAX(m.revision) FROM pay_amount m WHERE m.county = k.county AND m.sheet = k.sheet AND m.line = k.line)
                                       WHERE k.county = s.county AND k.sheet = s.sheet AND k.kind IN ('own', 'retired')) + 100) / 200
