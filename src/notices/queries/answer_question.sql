UPDATE notice_question
SET version = version + 1, state = 'answered', answer = $4, answered_at = $5, answered_by = $6, answered_by_name = $7, checked_by = NULL,
    checked_by_name = NULL
WHERE county = $1 AND id = $2 AND version = $3 AND state IN ('asked', 'answered', 'checked')
