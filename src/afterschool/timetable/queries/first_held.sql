-- The first session of a term that somebody held, and what they are to the school.
SELECT s.day FROM timetable_session s
WHERE s.county = $1 AND s.adult = $2 AND s.day >= $3 AND s.day <= $4 AND s.state = 'held'
ORDER BY s.day LIMIT 1
