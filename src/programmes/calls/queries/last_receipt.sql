SELECT coalesce(max(serial), 0) FROM programme_submission WHERE county = $1 AND call = $2
