UPDATE programme_pause SET running = NULL, until_day = $3 WHERE county = $1 AND application = $2 AND running = 1
