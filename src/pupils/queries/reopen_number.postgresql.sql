-- The number that ended last goes on from $3, unless somebody else bears it by now.
INSERT INTO pupil_number (county, pupil, digest, kind, number, valid_from, valid_until)
SELECT n.county, n.pupil, n.digest, n.kind, n.number, CAST($3 AS date), CAST('9999-12-31' AS date)
FROM pupil_number n
WHERE n.county = $1 AND n.pupil = $2
  AND NOT EXISTS (SELECT 1 FROM pupil_number o WHERE o.county = n.county AND o.digest = n.digest AND o.valid_until = '9999-12-31')
ORDER BY n.valid_until DESC, n.valid_from DESC
LIMIT 1
ON CONFLICT (county, pupil, digest, valid_from) DO UPDATE SET valid_until = excluded.valid_until
