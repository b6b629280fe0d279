SELECT serial, state, reason, at, by_name FROM programme_application_step WHERE county = $1 AND application = $2 ORDER BY serial
