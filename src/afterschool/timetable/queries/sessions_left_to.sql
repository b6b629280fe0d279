-- What the account $1 takes and what was neither held nor stopped before the day $2, in any school, published; the newest $3.
SELECT s.county, s.id, s.version, s.plan, s.school, b.name, b.path, tt.state, s.course, c.name, c.kind, c.activity, c.grades, c.places_max, s.slot, p.name,
       s.pattern_day, s.pattern_weekday, s.day, s.starts, s.ends, s.lessons, s.room, r.name, r.places, s.teacher, t.name, s.adult, a.name, s.state, s.touched,
       s.cancel_reason, s.cancel_words, s.settlement, s.made_up_by, s.makes_up
FROM timetable_session s
JOIN timetable tt ON tt.county = s.county AND tt.plan = s.plan
JOIN body b ON b.id = s.school
JOIN course c ON c.county = s.county AND c.id = s.course
JOIN plan_slot p ON p.county = s.county AND p.plan = s.plan AND p.code = s.slot
LEFT JOIN school_room r ON r.county = s.county AND r.id = s.room
LEFT JOIN service_teacher t ON t.county = s.county AND t.id = s.teacher
LEFT JOIN service_teacher a ON a.county = s.county AND a.id = s.adult
WHERE a.account = $1 AND s.day < $2 AND s.state IN ('planned', 'moved') AND tt.state = 'published'
ORDER BY s.day DESC, s.starts DESC, s.id LIMIT $3
