SELECT code FROM inspection_inspector WHERE county = $1 AND office = $2 AND person = $3 AND live = 1
