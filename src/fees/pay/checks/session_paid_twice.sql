-- severity: error
-- says: A session stands in two lines that both count, for who took it or for one assistant.
-- do: Withdraw nothing by hand: find out who wrote beside the sheets, and take the second payment back.
SELECT p.county, p.session, p.assists FROM pay_session p
JOIN (SELECT county, sheet, line, MAX(revision) AS revision FROM pay_amount GROUP BY county, sheet, line) a
  ON a.county = p.county AND a.sheet = p.sheet AND a.line = p.line AND a.revision = p.revision
LEFT JOIN pay_step w ON w.county = p.county AND w.sheet = p.sheet AND w.step = 'withdrawn'
WHERE w.serial IS NULL GROUP BY p.county, p.session, p.assists HAVING COUNT(*) > 1
