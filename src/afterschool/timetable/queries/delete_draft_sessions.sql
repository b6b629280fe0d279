DELETE FROM timetable_session WHERE county = $1 AND plan = $2 AND state = 'planned'
