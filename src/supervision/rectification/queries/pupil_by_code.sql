SELECT u.id FROM pupil u JOIN body b ON b.id = u.school WHERE u.county = $1 AND u.code = $2 AND substr(b.path, 1, length($3)) = $3
