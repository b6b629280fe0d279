SELECT pupil, days, valid_from, valid_until FROM alone_permit WHERE county = $1 AND id = $2
