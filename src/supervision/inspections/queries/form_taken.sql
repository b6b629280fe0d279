SELECT task FROM inspection_form WHERE county = $1 AND id = $2
