-- Of a draft nobody has seen.
DELETE FROM timetable_session WHERE county = $1 AND id = $2 AND state = 'planned'
