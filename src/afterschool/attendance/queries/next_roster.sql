SELECT COALESCE(MAX(serial), 0) + 1 FROM attendance_roster WHERE county = $1 AND course = $2
