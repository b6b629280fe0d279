UPDATE timetable_session SET version = version + 1, state = 'held' WHERE county = $1 AND id = $2 AND state IN ('planned', 'moved')
