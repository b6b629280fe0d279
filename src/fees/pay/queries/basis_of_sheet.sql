-- By which rates and agreed prices the sessions of a sheet are paid; only those of the reckonings that stand.
SELECT DISTINCT 'rate', r.id, r.document, r.from_day FROM pay_session s JOIN pay_rate r ON r.county = s.county AND r.id = s.rate
WHERE s.county = $1 AND s.sheet = $2
  AND s.revision = (SELECT MAX(a.revision) FROM pay_amount a WHERE a.county = s.county AND a.sheet = s.sheet AND a.line = s.line)
UNION ALL
SELECT DISTINCT 'price', b.id, b.document, b.from_day FROM pay_session s JOIN body_price b ON b.county = s.county AND b.id = s.price
WHERE s.county = $1 AND s.sheet = $2
  AND s.revision = (SELECT MAX(a.revision) FROM pay_amount a WHERE a.county = s.county AND a.sheet = s.sheet AND a.line = s.line)
ORDER BY 4, 2
