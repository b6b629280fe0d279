DELETE FROM wish_list WHERE county = $1 AND round = $2 AND pupil = $3
