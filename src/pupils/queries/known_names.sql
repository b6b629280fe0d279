SELECT name FROM known_guardian WHERE county = $1 AND pupil = $2 ORDER BY seat
