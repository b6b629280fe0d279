-- Where the governments of counties stood and stand, the latest place last.
SELECT b.county, b.id, b.code, b.name, CAST(p.valid_from AS TEXT), CAST(p.valid_until AS TEXT), p.path
FROM body b JOIN body_place p ON p.body = b.id
WHERE b.kind IN ('county_government', 'management_zone') AND b.level = 'county'
ORDER BY b.county, b.kind, p.valid_from
