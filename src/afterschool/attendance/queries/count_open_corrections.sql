SELECT COUNT(*) FROM roll_correction WHERE county = $1 AND school = $2 AND undecided = 'yes'
