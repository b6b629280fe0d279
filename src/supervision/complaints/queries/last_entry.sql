SELECT serial FROM complaint_entry WHERE county = $1 AND complaint = $2 ORDER BY serial DESC LIMIT 1
