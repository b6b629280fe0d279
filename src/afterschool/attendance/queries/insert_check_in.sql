INSERT INTO teacher_check_in (county, session, account, name, at, device_at) VALUES ($1, $2, $3, $4, $5, $6)
