DELETE FROM timetable WHERE county = $1 AND plan = $2 AND state = 'draft'
