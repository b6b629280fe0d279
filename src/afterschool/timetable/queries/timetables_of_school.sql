-- Published timetables of a school $2 (county $1) that touch the days $3 to $4.
SELECT t.county, t.plan, t.version, t.school, b.name, b.path, t.school_year, t.term, t.first_day, t.last_day, t.state, t.made_at, t.made_by_name, t.gaps,
       t.gap_reason, t.published_at, t.published_by_name
FROM timetable t JOIN body b ON b.id = t.school
WHERE t.county = $1 AND t.school = $2 AND t.first_day <= $4 AND t.last_day >= $3 AND t.state = 'published'
ORDER BY t.first_day, t.plan
