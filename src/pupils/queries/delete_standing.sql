DELETE FROM consent_standing WHERE county = $1 AND pupil = $2 AND kind = $3 AND school_year = $4 AND term = $5
