UPDATE outside_listing SET version = version + 1 WHERE county = $1 AND id = $2
