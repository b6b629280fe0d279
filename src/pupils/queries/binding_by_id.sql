SELECT pupil, account, state FROM guardianship WHERE county = $1 AND id = $2
