SELECT county, pupil, state FROM guardianship WHERE id = $1
