SELECT unit, act, on_day, percent FROM building_step WHERE county = $1 AND unit = $2 AND act <> 'building.visited' ORDER BY serial
