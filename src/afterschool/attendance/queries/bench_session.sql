INSERT INTO timetable_session (county, id, version, plan, school, course, slot, pattern_day, pattern_weekday, weekday, day, starts, ends, lessons, state, touched)
VALUES ($1, $2, 1, $3, $4, $5, 's1', $6, 1, 1, $6, 960, 1000, 1, 'planned', FALSE)
