-- Timetables of that school and term that were published without a gap.
SELECT COUNT(*) FROM timetable t
WHERE t.county = $1 AND t.school = $2 AND t.school_year = $3 AND t.term = $4 AND t.state = 'published' AND t.gaps = 0
