SELECT phone FROM known_guardian WHERE county = $1 AND pupil = $2 AND seat = $3
