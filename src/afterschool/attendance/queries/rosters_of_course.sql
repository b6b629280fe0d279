SELECT serial, members FROM attendance_roster WHERE county = $1 AND course = $2
