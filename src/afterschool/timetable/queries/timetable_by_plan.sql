-- The head of a timetable; $1 the plan.
SELECT t.county, t.plan, t.version, t.school, b.name, b.path, t.school_year, t.term, t.first_day, t.last_day, t.state, t.made_at, t.made_by_name, t.gaps,
       t.gap_reason, t.published_at, t.published_by_name
FROM timetable t JOIN body b ON b.id = t.school
WHERE t.plan = $1
