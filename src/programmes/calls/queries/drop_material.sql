UPDATE programme_material SET dropped = 1 WHERE county = $1 AND id = $2 AND dropped = 0
