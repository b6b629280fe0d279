SELECT pupil, MAX(rung) FROM uncollected_rung WHERE county = $1 AND school = $2 AND date = $3 GROUP BY pupil
