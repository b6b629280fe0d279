SELECT application FROM programme_submission WHERE county = $1 AND receipt = $2
