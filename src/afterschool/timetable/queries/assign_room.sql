-- A course $2 (county $1) moves into room $3 from day $4 on.
UPDATE timetable_session SET version = version + 1, room = $3, touched = TRUE
WHERE county = $1 AND course = $2 AND day >= $4 AND state IN ('planned', 'moved')
