-- Special courses of plan $2 (county $1) that are not held in the hour of their slot on a day, from $3 to $4, for which the pattern made a session:
-- it was stopped or moved away. With what became of the session. The order of the joins is fixed: through the few courses of the plan. A whole term is asked for, so
-- what stands on its own day within the times of its slot is passed over first, where no other times were set: nearly every session.
-- And those for which there is none at all on a day on which the base service of their slot has its own: a course of two stages on a day of service of one of
-- them, one that would end too late for some of its pupils, one that came into the plan later. It counts as stopped, unless it is held at that time all the same.
SELECT c.id, s.pattern_day, s.day, s.starts, s.ends, s.state
FROM course c CROSS JOIN plan_slot p CROSS JOIN timetable_session s
WHERE c.county = $1 AND c.plan = $2 AND c.kind = 'special' AND p.county = c.county AND p.plan = c.plan AND p.code = c.slot
  AND s.county = c.county AND s.course = c.id AND s.pattern_day BETWEEN $3 AND $4
  AND (s.state = 'cancelled' OR s.day <> s.pattern_day OR s.starts >= p.ends OR s.ends <= p.starts
    OR EXISTS (SELECT 1 FROM slot_time t WHERE t.county = $1 AND t.plan = $2))
  AND NOT EXISTS (SELECT 1 FROM timetable_session o
                  WHERE o.county = s.county AND o.course = s.course AND o.day = s.pattern_day AND o.state <> 'cancelled'
                    AND o.starts < COALESCE((SELECT t.ends FROM slot_time t WHERE t.county = s.county AND t.plan = s.plan AND t.slot = s.slot
                                             AND t.from_day <= s.pattern_day ORDER BY t.from_day DESC LIMIT 1), p.ends)
                    AND o.ends > COALESCE((SELECT t.starts FROM slot_time t WHERE t.county = s.county AND t.plan = s.plan AND t.slot = s.slot
                                           AND t.from_day <= s.pattern_day ORDER BY t.from_day DESC LIMIT 1), p.starts))
UNION ALL
SELECT c.id, b.day, b.day, b.starts, b.ends, 'cancelled'
FROM (SELECT DISTINCT w.slot, w.day, w.starts, w.ends
      FROM course g CROSS JOIN timetable_session w
      WHERE g.county = $1 AND g.plan = $2 AND g.kind = 'base'
        AND EXISTS (SELECT 1 FROM course q WHERE q.county = g.county AND q.plan = g.plan AND q.slot = g.slot AND q.kind = 'special')
        AND w.county = g.county AND w.course = g.id AND w.pattern_day BETWEEN $3 AND $4 AND w.day = w.pattern_day) b
CROSS JOIN course c
WHERE c.county = $1 AND c.plan = $2 AND c.slot = b.slot AND c.kind = 'special'
  AND NOT EXISTS (SELECT 1 FROM timetable_session x WHERE x.county = c.county AND x.course = c.id AND x.pattern_day = b.day)
  AND NOT EXISTS (SELECT 1 FROM timetable_session o
                  WHERE o.county = c.county AND o.course = c.id AND o.day = b.day AND o.state <> 'cancelled' AND o.starts < b.ends AND o.ends > b.starts)
