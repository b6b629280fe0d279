-- Its assistants are others now.
UPDATE timetable_session SET version = version + 1, touched = TRUE WHERE county = $1 AND id = $2 AND version = $3 AND state IN ('planned', 'moved')
