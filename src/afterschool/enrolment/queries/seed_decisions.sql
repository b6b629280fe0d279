SELECT COUNT(*) FROM consent WHERE county = $1 AND pupil = $2 AND kind = 'after_school'
