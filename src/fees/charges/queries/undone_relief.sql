SELECT pupil, plan FROM bill_relief_undo WHERE county = $1 AND relief = $2
