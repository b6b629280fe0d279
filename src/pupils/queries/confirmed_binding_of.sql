SELECT id FROM guardianship WHERE county = $1 AND pupil = $2 AND account = $3 AND state = 'confirmed'
