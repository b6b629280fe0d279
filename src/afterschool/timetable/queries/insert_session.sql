INSERT INTO timetable_session (county, id, version, plan, school, course, slot, pattern_day, pattern_weekday, weekday, day, starts, ends, end_limit, lessons,
                               room, teacher, adult, state, touched, makes_up)
VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 'planned', FALSE, $18)
