SELECT session, digest FROM roll_submission WHERE county = $1 AND id = $2
