INSERT INTO course (county, id, version, plan, school, kind, activity, name, item, grades, places_min, places_max, slot, price_fen, price_basis, aims,
                    materials, sells_materials, safety, screen, screen_hits, state, running, edited_by)
VALUES ($1, $2, 1, $3, $4, $5, $11, $6, $6, 511, $7, $8, $9, 400, '样例', '样例', '', $10, '', 'clear', '[]', 'offered', 'yes', 'a')
