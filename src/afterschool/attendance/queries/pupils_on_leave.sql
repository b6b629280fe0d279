-- Of session $2 (county $1), and of a special session at its time that was stopped: whoever asked for leave from that one does not come to the base
-- group instead. The order of the joins is fixed: through the few sessions of the time, never through the county.
SELECT pupil FROM leave_session WHERE county = $1 AND session = $2 AND standing = 'yes'
UNION SELECT l.pupil
FROM timetable_session b CROSS JOIN timetable_session x CROSS JOIN leave_session l
WHERE b.county = $1 AND b.id = $2 AND x.county = b.county AND x.school = b.school AND x.day = b.day AND x.plan = b.plan AND x.slot = b.slot
  AND x.id <> b.id AND l.county = x.county AND l.session = x.id AND x.state = 'cancelled' AND l.standing = 'yes'
