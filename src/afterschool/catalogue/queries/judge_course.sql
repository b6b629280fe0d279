UPDATE course SET version = version + 1, screen = $4, screen_reason = $5, screened_by = $6
WHERE county = $1 AND id = $2 AND version = $3
