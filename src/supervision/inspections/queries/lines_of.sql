SELECT l.stratum, l.place, i.code
FROM inspection_line l JOIN inspection_inspector i ON i.county = l.county AND i.id = l.inspector
WHERE l.county = $1 AND l.draw = $2 ORDER BY l.stratum, l.place, l.rank
