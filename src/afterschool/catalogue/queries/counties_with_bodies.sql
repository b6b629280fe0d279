SELECT DISTINCT l.county FROM outside_listing l WHERE l.state IN ('listed', 'exited') ORDER BY l.county
