SELECT 1 FROM uncollected_rung WHERE county = $1 AND pupil = $2 AND date = $3 AND rung = $4
