SELECT l.inspector FROM inspection_line l WHERE l.county = $1 AND l.draw = $2 AND l.stratum = $3 AND l.place = $4 AND l.rank = $5
