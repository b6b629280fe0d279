SELECT last_day FROM timetable WHERE county = $1 AND plan = $2
