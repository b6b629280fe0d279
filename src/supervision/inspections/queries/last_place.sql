SELECT MAX(place) FROM inspection_task WHERE county = $1 AND draw = $2 AND stratum = $3
