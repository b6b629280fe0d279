SELECT task FROM inspection_form WHERE county = $1 AND id = $2
UNION ALL SELECT task FROM inspection_sheet WHERE county = $1 AND id = $2
