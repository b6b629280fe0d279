UPDATE inspection_draw SET version = version + 1 WHERE county = $1 AND id = $2
