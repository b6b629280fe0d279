SELECT pupil FROM alone_permit WHERE county = $1 AND id = $2
