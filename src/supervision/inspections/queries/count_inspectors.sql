SELECT COUNT(*) FROM inspection_inspector WHERE county = $1 AND office = $2
