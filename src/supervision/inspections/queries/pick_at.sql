SELECT body, code FROM inspection_pick WHERE county = $1 AND draw = $2 AND stratum = $3 AND place = $4
