SELECT serial FROM complaint WHERE county = $1 AND year = $2 ORDER BY serial DESC LIMIT 1
