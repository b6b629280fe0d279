INSERT INTO timetable (county, plan, version, school, school_year, term, first_day, last_day, state, made_at, made_by_name)
VALUES ($1, $2, 1, $3, $4, $5, $6, $7, 'draft', $8, $9)
