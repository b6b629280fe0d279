SELECT DISTINCT l.county FROM outside_listing l WHERE l.state = 'listed' AND (l.licence_until < $1 OR l.listed_until < $1) ORDER BY l.county
