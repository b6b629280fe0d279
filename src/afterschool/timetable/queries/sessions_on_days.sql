-- How many sessions to come lie below the path $1 between the days $2 and $3.
SELECT COUNT(*) FROM timetable_session s JOIN body b ON b.id = s.school
WHERE substr(b.path, 1, length($1)) = $1 AND s.day BETWEEN $2 AND $3 AND s.state IN ('planned', 'moved')
