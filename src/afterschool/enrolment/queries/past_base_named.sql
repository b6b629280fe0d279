SELECT reason FROM base_place_past WHERE county = $1 AND id = $2
