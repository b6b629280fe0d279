-- severity: error
-- says: A school was drawn, but there is no visit of it.
-- do: Compare with the published record; the visit must be made again from the draw.
SELECT p.county, p.draw, p.code
FROM inspection_pick p
WHERE p.chosen = 1 AND NOT EXISTS (SELECT 1 FROM inspection_task t WHERE t.county = p.county AND t.draw = p.draw AND t.stratum = p.stratum AND t.place = p.place)
