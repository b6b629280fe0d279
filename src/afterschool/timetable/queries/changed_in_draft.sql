-- Sessions of plan $2 (county $1) on which people have worked already.
SELECT COUNT(*) FROM timetable_session s
WHERE s.county = $1 AND s.plan = $2
  AND (s.touched OR s.state <> 'planned' OR EXISTS (SELECT 1 FROM session_change c WHERE c.county = s.county AND c.session = s.id))
