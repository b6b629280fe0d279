-- Of one school $2 (county $1): corrections that somebody else than $3 asked for; incidents that are not closed, late where the county had to be told before
-- $4; sessions of the day $5 that their teacher was reminded of and that have no register yet.
SELECT 'decide_corrections', COUNT(*), CAST(NULL AS BIGINT), CAST(0 AS BIGINT)
FROM roll_correction WHERE county = $1 AND school = $2 AND undecided = 'yes' AND asked_by <> $3
UNION ALL
SELECT 'follow_incidents', COUNT(*), MIN(CASE WHEN EXISTS (SELECT 1 FROM incident_entry r WHERE r.county = i.county AND r.incident = i.id AND r.act IN ('reported', 'escalated')) THEN NULL ELSE i.due_at END),
       CAST(COALESCE(SUM(CASE WHEN i.due_at < $4 AND NOT EXISTS (SELECT 1 FROM incident_entry r WHERE r.county = i.county AND r.incident = i.id AND r.act IN ('reported', 'escalated')) THEN 1 ELSE 0 END), 0) AS BIGINT)
FROM incident i WHERE i.county = $1 AND i.school = $2
  AND NOT EXISTS (SELECT 1 FROM incident_entry c WHERE c.county = i.county AND c.incident = i.id AND c.act = 'closed')
UNION ALL
SELECT 'missing_registers', COUNT(DISTINCT a.session), CAST(NULL AS BIGINT), CAST(0 AS BIGINT)
FROM register_alarm a LEFT JOIN roll_call r ON r.county = a.county AND r.session = a.session
WHERE a.county = $1 AND a.school = $2 AND a.day = $5 AND r.session IS NULL
UNION ALL
SELECT 'waiting_children', COUNT(DISTINCT u.pupil), CAST(NULL AS BIGINT), CAST(0 AS BIGINT)
FROM uncollected_rung u LEFT JOIN hand_over h ON h.county = u.county AND h.pupil = u.pupil AND h.date = u.date
WHERE u.county = $1 AND u.school = $2 AND u.date = $5 AND h.pupil IS NULL
