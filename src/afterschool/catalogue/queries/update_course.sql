UPDATE course
SET version = version + 1, kind = $4, activity = $5, name = $6, item = $7, grades = $8, places_min = $9, places_max = $10, slot = $11, room = $12,
    teacher = $13, listing = $14, outside_item = $15, price_fen = $16, price_basis = $17, aims = $18, materials = $19, safety = $20, screen = $21,
    screen_hits = $22, screen_reason = NULL, screened_by = NULL, edited_by = $23
WHERE county = $1 AND id = $2 AND version = $3 AND state = 'planned'
