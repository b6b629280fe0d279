INSERT INTO course (county, id, version, plan, school, kind, activity, name, item, grades, places_min, places_max, slot, room, teacher, listing, outside_item,
                    price_fen, price_basis, aims, materials, sells_materials, safety, screen, screen_hits, state, running, edited_by)
VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, 'planned', 'yes', $25)
