SELECT COALESCE(MAX(number), 0) FROM inspection_sheet WHERE county = $1 AND task = $2
