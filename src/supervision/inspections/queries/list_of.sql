SELECT list FROM inspection_list WHERE county = $1 AND draw = $2
