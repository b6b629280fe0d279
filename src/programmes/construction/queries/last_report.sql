SELECT serial FROM progress_report WHERE county = $1 AND unit = $2 AND period = $3 ORDER BY serial DESC LIMIT 1
