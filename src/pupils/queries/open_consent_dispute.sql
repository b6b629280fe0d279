SELECT id FROM guardian_dispute WHERE county = $1 AND pupil = $2 AND subject = 'consent' AND is_open AND kind = $3 AND school_year = $4 AND term = $5
