SELECT id, pupil, kind, words, first_day, last_day, asked_at, asked_by, asked_by_name, withdrawn_at, caller, called_at FROM leave_request WHERE county = $1 AND id = $2
