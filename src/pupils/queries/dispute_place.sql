SELECT county, pupil, subject, guardianship, kind, school_year, term, is_open FROM guardian_dispute WHERE id = $1
