-- What a special day touches below the path $1 between the days $2 and $3, timetable by timetable: of what ends after minute $4 the sessions to
-- come and those that were stopped, and how many courses meet on the weekday $5.
SELECT t.school, b.name, t.plan, t.state,
       (SELECT COUNT(*) FROM timetable_session s WHERE s.county = t.county AND s.plan = t.plan AND s.day BETWEEN $2 AND $3 AND s.state IN ('planned', 'moved') AND s.ends > $4),
       (SELECT COUNT(*) FROM timetable_session s WHERE s.county = t.county AND s.plan = t.plan AND s.day BETWEEN $2 AND $3 AND s.state = 'cancelled' AND s.ends > $4),
       (SELECT COUNT(DISTINCT s.course) FROM timetable_session s WHERE s.county = t.county AND s.plan = t.plan AND s.pattern_weekday = $5 AND s.state <> 'cancelled')
FROM timetable t JOIN body b ON b.id = t.school
WHERE substr(b.path, 1, length($1)) = $1 AND t.first_day <= $3 AND t.last_day >= $2
ORDER BY b.name, t.plan
