SELECT 1 FROM roll_correction WHERE county = $1 AND session = $2 AND pupil = $3 AND undecided = 'yes'
