-- $1 the county, $2 the school, $3 from this day on. Whoever takes a session or assists in it is there. One person may stand in the lists of two schools: the
-- account tells. Who assists nowhere (most) is not looked for among the assistants of every session of a day.
WITH here AS (
    SELECT s.county, s.id, s.school, s.day, s.starts, s.ends, s.adult
    FROM timetable_session s
    WHERE s.county = $1 AND s.school = $2 AND s.day >= $3 AND s.state <> 'cancelled' AND s.adult IS NOT NULL
    UNION ALL
    SELECT s.county, s.id, s.school, s.day, s.starts, s.ends, x.adult
    FROM timetable_session s CROSS JOIN session_assistant x
    WHERE x.county = s.county AND x.session = s.id AND s.county = $1 AND s.school = $2 AND s.day >= $3 AND s.state <> 'cancelled'
)
SELECT found.one, CAST(found.two AS TEXT), 0, 0, CAST(MIN(found.name) AS TEXT), CAST(MIN(found.day) AS TEXT)
FROM (
    SELECT one.id AS one, two.id AS two, b.name AS name, one.day AS day
    FROM here one CROSS JOIN service_teacher a CROSS JOIN service_teacher b CROSS JOIN timetable_session two
    WHERE a.county = one.county AND a.id = one.adult
      AND b.county = a.county AND b.id IN (SELECT a.id UNION SELECT x.id FROM service_teacher x WHERE x.account = a.account)
      AND two.county = b.county AND two.adult = b.id AND two.day = one.day AND two.id <> one.id AND two.state <> 'cancelled'
      AND two.starts < one.ends AND two.ends > one.starts AND (two.school <> one.school OR two.id > one.id)
    UNION ALL
    SELECT one.id, two.id, b.name, one.day
    FROM here one CROSS JOIN service_teacher a CROSS JOIN service_teacher b CROSS JOIN timetable_session two CROSS JOIN session_assistant y
    WHERE a.county = one.county AND a.id = one.adult
      AND b.county = a.county AND b.id IN (SELECT a.id UNION SELECT x.id FROM service_teacher x WHERE x.account = a.account)
      AND EXISTS (SELECT 1 FROM session_assistant z WHERE z.county = b.county AND z.adult = b.id)
      AND two.county = b.county AND two.school = b.school AND two.day = one.day AND two.id <> one.id AND two.state <> 'cancelled'
      AND two.starts < one.ends AND two.ends > one.starts AND (two.school <> one.school OR two.id > one.id)
      AND y.county = two.county AND y.session = two.id AND y.adult = b.id
) found
GROUP BY found.one, found.two
