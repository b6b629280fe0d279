SELECT code FROM hand_over WHERE county = $1 AND pupil = $2 AND date = $3 AND code IS NOT NULL
