DELETE FROM known_guardian WHERE county = $1 AND pupil = $2
