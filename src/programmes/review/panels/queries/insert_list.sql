INSERT INTO review_draw_list (county, round, list) VALUES ($1, $2, $3)
