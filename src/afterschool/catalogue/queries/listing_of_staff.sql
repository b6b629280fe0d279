SELECT f.listing FROM outside_staff f WHERE f.county = $1 AND f.id = $2
