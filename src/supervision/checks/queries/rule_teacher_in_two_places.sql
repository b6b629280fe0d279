-- $1 the county, $2 the school, $3 from this day on. One person may stand in the lists of two schools: the account tells.
SELECT one.id, CAST(two.id AS TEXT), 0, 0, CAST(a.name AS TEXT), CAST(one.day AS TEXT)
FROM timetable_session one CROSS JOIN service_teacher a CROSS JOIN service_teacher b CROSS JOIN timetable_session two
WHERE one.county = $1 AND one.school = $2 AND one.day >= $3 AND one.state <> 'cancelled'
  AND a.county = one.county AND a.id = one.adult
  AND b.county = a.county AND b.id IN (SELECT a.id UNION SELECT x.id FROM service_teacher x WHERE x.account = a.account)
  AND two.county = b.county AND two.adult = b.id AND two.day = one.day AND two.id <> one.id AND two.state <> 'cancelled'
  AND two.starts < one.ends AND two.ends > one.starts AND (two.school <> one.school OR two.id > one.id)
