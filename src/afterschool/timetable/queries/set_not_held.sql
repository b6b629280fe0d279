UPDATE timetable_session SET version = version + 1, state = CASE WHEN pattern_day = day THEN 'planned' ELSE 'moved' END
WHERE county = $1 AND id = $2 AND state = 'held'
