UPDATE timetable_session SET version = version + 1, weekday = $4, day = $5, starts = $6, ends = $7, end_limit = $8, room = $9, adult = $10, state = $11,
    touched = TRUE
WHERE county = $1 AND id = $2 AND version = $3 AND state IN ('planned', 'moved')
