UPDATE notice_question SET version = version + 1, state = 'checked', checked_by = $4, checked_by_name = $5
WHERE county = $1 AND id = $2 AND version = $3 AND state = 'answered'
