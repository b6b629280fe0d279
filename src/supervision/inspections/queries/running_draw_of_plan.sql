SELECT id FROM inspection_draw WHERE county = $1 AND plan = $2 AND running = 1
