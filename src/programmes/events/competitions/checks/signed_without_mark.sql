-- severity: error
-- says: A judge has signed, and a code of his has no mark.
-- do: Find out how it was signed; the event cannot be opened as it stands.
SELECT g.county, g.code FROM competition_judging g JOIN competition_signature s ON s.county = g.county AND s.edition = g.edition AND s.event = g.event AND s.judge = g.judge
WHERE NOT EXISTS (SELECT 1 FROM competition_mark m WHERE m.county = g.county AND m.edition = g.edition AND m.event = g.event AND m.judge = g.judge AND m.code = g.code)
