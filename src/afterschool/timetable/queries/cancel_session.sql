UPDATE timetable_session SET version = version + 1, state = 'cancelled', cancel_reason = $4, cancel_words = $5, settlement = $6, touched = TRUE
WHERE county = $1 AND id = $2 AND version = $3 AND state IN ('planned', 'moved')
