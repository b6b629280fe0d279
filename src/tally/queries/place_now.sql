SELECT s.stage, s.tier, CASE WHEN s.boarding THEN 1 ELSE 0 END, CASE WHEN s.private THEN 1 ELSE 0 END, CAST(b.opened AS TEXT), CAST(b.closed AS TEXT)
FROM body b JOIN school s ON s.body = b.id WHERE b.county = $1 AND b.id = $2
