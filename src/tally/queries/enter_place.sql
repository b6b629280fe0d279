-- A school that is counted for the first time; nothing where it is known.
INSERT INTO tally_place (county, school, stage, tier, boarding, private, opened, closed)
SELECT b.county, b.id, s.stage, s.tier, CASE WHEN s.boarding THEN 1 ELSE 0 END, CASE WHEN s.private THEN 1 ELSE 0 END, CAST(b.opened AS TEXT), CAST(b.closed AS TEXT)
FROM body b JOIN school s ON s.body = b.id
WHERE b.county = $1 AND b.id = $2
ON CONFLICT (county, school) DO NOTHING
