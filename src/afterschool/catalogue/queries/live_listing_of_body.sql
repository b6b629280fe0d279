SELECT l.id FROM outside_listing l WHERE l.county = $1 AND l.body = $2 AND l.live = 'yes'
