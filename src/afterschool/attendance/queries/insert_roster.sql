INSERT INTO attendance_roster (county, course, serial, size, members, digest, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
