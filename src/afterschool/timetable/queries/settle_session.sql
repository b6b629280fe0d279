UPDATE timetable_session SET version = version + 1, settlement = $4, made_up_by = $5
WHERE county = $1 AND id = $2 AND version = $3 AND settlement = 'open'
