UPDATE complaint_progress SET state = 'accepted', round = round + 1, closed_at = NULL, closing_round = NULL, answer_due = $3, accepted_at = COALESCE(accepted_at, $4),
       version = version + 1
WHERE county = $1 AND complaint = $2
