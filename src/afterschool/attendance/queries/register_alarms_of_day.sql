SELECT session, rung FROM register_alarm WHERE county = $1 AND school = $2 AND day = $3
