SELECT entries FROM attendance_month WHERE county = $1 AND pupil = $2 AND month = $3
