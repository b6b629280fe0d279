SELECT COALESCE(MAX(serial), 0) + 1 FROM notice_question WHERE county = $1 AND body = $2 AND year = $3
