SELECT serial, size FROM attendance_roster WHERE county = $1 AND course = $2 AND digest = $3
