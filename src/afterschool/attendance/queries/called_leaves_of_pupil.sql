-- Those that the school entered for a family that called.
SELECT id, pupil, kind, words, first_day, last_day, asked_at, asked_by, asked_by_name, withdrawn_at, caller, called_at FROM leave_request
WHERE county = $1 AND pupil = $2 AND called_at IS NOT NULL ORDER BY first_day DESC, id DESC LIMIT 100
