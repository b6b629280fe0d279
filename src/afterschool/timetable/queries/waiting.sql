-- Of the school $2 (county $1) on the day $3: plans without a timetable and drafts; sessions until the day $4 that nobody takes; stopped sessions of which
-- nobody has said what becomes of them. $5 'yes' where the actor makes the timetable, $6 'yes' where it publishes it, else 'no'.
SELECT 'publish_timetables', COUNT(*), MIN(t.first_day), CAST(COALESCE(SUM(CASE WHEN t.first_day < $3 THEN 1 ELSE 0 END), 0) AS BIGINT)
FROM timetable t
WHERE t.county = $1 AND t.school = $2 AND t.state = 'draft' AND t.last_day >= $3 AND $6 = 'yes'
UNION ALL
SELECT 'complete_timetables', COUNT(*), MIN(t.first_day), CAST(COALESCE(SUM(CASE WHEN t.first_day < $3 THEN 1 ELSE 0 END), 0) AS BIGINT)
FROM timetable t
WHERE t.county = $1 AND t.school = $2 AND t.state = 'draft' AND t.last_day >= $3 AND $5 = 'yes' AND $6 = 'no'
UNION ALL
SELECT 'make_timetables', COUNT(*), NULL, CAST(0 AS BIGINT)
FROM service_plan p
WHERE p.county = $1 AND p.school = $2 AND p.state IN ('approved', 'published') AND $5 = 'yes'
  AND NOT EXISTS (SELECT 1 FROM timetable t WHERE t.county = p.county AND t.plan = p.id)
UNION ALL
SELECT 'sessions_without_teacher', COUNT(*), MIN(s.day), CAST(0 AS BIGINT)
FROM timetable_session s
WHERE s.county = $1 AND s.school = $2 AND s.day BETWEEN $3 AND $4 AND s.state IN ('planned', 'moved') AND s.adult IS NULL AND $5 = 'yes'
UNION ALL
SELECT 'settle_sessions', COUNT(*), NULL, CAST(0 AS BIGINT)
FROM service_plan p CROSS JOIN timetable_session s
WHERE p.county = $1 AND p.school = $2 AND p.state <> 'draft' AND s.county = p.county AND s.plan = p.id AND s.state = 'cancelled' AND s.settlement = 'open' AND $5 = 'yes'
