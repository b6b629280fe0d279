-- severity: error
-- says: Somebody assists in a session and takes, or assists in, another one that overlaps, or takes the very session.
-- do: Name other assistants for one of them.
SELECT a.county, a.adult, s.day, s.id, o.id
FROM session_assistant a CROSS JOIN timetable_session s CROSS JOIN timetable_session o
WHERE s.county = a.county AND s.id = a.session AND o.county = s.county AND o.school = s.school AND o.day = s.day
  AND o.starts < s.ends AND o.ends > s.starts AND o.state <> 'cancelled' AND s.state <> 'cancelled'
  AND (o.adult = a.adult
    OR (o.id <> s.id AND EXISTS (SELECT 1 FROM session_assistant b WHERE b.county = o.county AND b.session = o.id AND b.adult = a.adult)))
