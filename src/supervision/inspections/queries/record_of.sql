SELECT record FROM inspection_record WHERE county = $1 AND draw = $2
