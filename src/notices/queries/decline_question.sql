UPDATE notice_question
SET version = version + 1, state = 'declined', declined_reason = $4, answer = NULL, checked_by = NULL, checked_by_name = NULL
WHERE county = $1 AND id = $2 AND version = $3 AND state IN ('asked', 'answered', 'checked')
