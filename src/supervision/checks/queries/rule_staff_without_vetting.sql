-- $1 the county, $2 the school, $3 from this day on: sessions that people from outside take, or assist in, beyond the day until which their papers hold.
SELECT a.id, CAST(MIN(COALESCE(a.vetting_until, o.vetting_until)) AS TEXT), COUNT(*), 0, CAST(MIN(a.name) AS TEXT), CAST(MIN(s.day) AS TEXT)
FROM timetable_session s
CROSS JOIN service_teacher a
LEFT JOIN outside_staff o ON o.county = a.county AND o.listing = a.listing AND o.id = a.staff
WHERE s.county = $1 AND s.school = $2 AND s.day >= $3 AND s.state <> 'cancelled'
  AND a.county = s.county AND a.school = s.school AND a.id IN (SELECT s.adult UNION SELECT x.adult FROM session_assistant x WHERE x.county = s.county AND x.session = s.id)
  AND a.kind = 'outside'
  AND (COALESCE(a.vetting_until, o.vetting_until) < s.day OR COALESCE(a.health_until, o.health_until) < s.day
       OR COALESCE(a.contract_until, o.contract_until) < s.day OR COALESCE(a.vetting_until, o.vetting_until) IS NULL OR (o.id IS NOT NULL AND NOT o.active))
GROUP BY a.id
