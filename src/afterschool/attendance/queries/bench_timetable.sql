INSERT INTO timetable (county, plan, version, school, school_year, term, first_day, last_day, state, made_at, made_by_name, gaps, published_at, published_by,
    published_by_name)
VALUES ($1, $2, 1, $3, 2026, 'autumn', '2026-09-01', '2027-01-20', 'published', 1, 'a', 0, 2, 'a', 'a')
