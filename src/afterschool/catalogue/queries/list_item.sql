UPDATE outside_item SET listed = $4 WHERE county = $1 AND listing = $2 AND code = $3
