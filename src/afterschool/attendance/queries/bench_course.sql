INSERT INTO course (county, id, version, plan, school, kind, activity, name, item, grades, places_min, places_max, slot, price_fen, price_basis, aims, materials,
    sells_materials, safety, screen, screen_hits, state, running, edited_by)
VALUES ($1, $2, 1, $3, $4, 'special', 'clubs', '围棋', '围棋', 63, 0, 40, 's1', 0, '', '', '', FALSE, '', 'clear', '[]', 'offered', 'yes', 'a')
