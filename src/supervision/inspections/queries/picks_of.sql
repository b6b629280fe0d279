SELECT p.stratum, p.place, p.chosen, p.code, b.name, p.score
FROM inspection_pick p JOIN body b ON b.id = p.body
WHERE p.county = $1 AND p.draw = $2 ORDER BY p.stratum, p.place
