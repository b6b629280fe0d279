-- Live plans of closed schools, and those of terms that may be over: the job looks at the calendar. In every county.
SELECT p.county, p.id, p.school, b.path, b.closed, p.school_year, p.term
FROM service_plan p JOIN body b ON b.id = p.school
WHERE p.live = 'yes' AND (b.closed IS NOT NULL OR p.school_year < $1 + 1)
ORDER BY p.county, p.id
