-- Of session $2 (county $1), and of the special sessions that the pattern made for its hour, where they were stopped or moved away: whoever asked for leave of
-- that day does not come to the base group instead (who sits in the special one is not on this roster). The order of the joins is fixed: through the few
-- courses of the plan, never through the county. Leave is of days: a session that was moved out of them is attended like any other.
-- Leave of the day to which such a session was moved takes its place there (standing), not on the day of the base group.
SELECT o.pupil
FROM timetable_session s CROSS JOIN leave_session o CROSS JOIN leave_request q
WHERE s.county = $1 AND s.id = $2 AND o.county = s.county AND o.session = s.id AND o.standing = 'yes'
  AND q.county = o.county AND q.id = o.leave AND s.day BETWEEN q.first_day AND q.last_day
UNION SELECT l.pupil
FROM timetable_session b CROSS JOIN course c CROSS JOIN timetable_session x CROSS JOIN leave_session l CROSS JOIN leave_request r
WHERE b.county = $1 AND b.id = $2 AND c.county = b.county AND c.plan = b.plan AND c.slot = b.slot AND c.kind = 'special' AND c.id <> b.course
  AND x.county = c.county AND x.course = c.id AND x.pattern_day = b.day AND l.county = x.county AND l.session = x.id
  AND r.county = l.county AND r.id = l.leave AND b.day BETWEEN r.first_day AND r.last_day
  AND (l.standing = 'yes' OR (x.day <> b.day AND r.withdrawn_at IS NULL))
