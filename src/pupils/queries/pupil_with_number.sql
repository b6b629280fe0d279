SELECT pupil FROM pupil_number WHERE county = $1 AND digest = $2 AND valid_until = '9999-12-31'
