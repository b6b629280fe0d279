UPDATE outside_listing SET version = version + 1, listed_until = $4 WHERE county = $1 AND id = $2 AND version = $3 AND state = 'listed'
