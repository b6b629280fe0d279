SELECT list FROM review_draw_list WHERE county = $1 AND round = $2
