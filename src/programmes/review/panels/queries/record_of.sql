SELECT record FROM review_draw_record WHERE county = $1 AND round = $2
