UPDATE programme_application_now SET serial = $4, state = $5, back = $6 WHERE county = $1 AND application = $2 AND serial = $3
