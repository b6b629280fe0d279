-- Of the plan $2 (county $1) at $3: rounds, where the actor keeps them ($4 'yes'); groups and offers that run out until $6, where it gives seats ($5 'yes').
-- A group is decided once there was a matter about it: held all the same, or gone.
SELECT 'announce_rounds', COUNT(*), CAST(NULL AS BIGINT), CAST(0 AS BIGINT)
FROM enrolment_round r WHERE r.county = $1 AND r.plan = $2 AND r.stage = 'planned' AND $4 = 'yes'
UNION ALL
SELECT 'freeze_rounds', COUNT(*), CAST(NULL AS BIGINT), CAST(0 AS BIGINT)
FROM enrolment_round r JOIN enrolment_announcement a ON a.county = r.county AND a.round = r.id
WHERE r.county = $1 AND r.plan = $2 AND r.stage = 'announced' AND a.mode = 'lottery' AND a.closes_at <= $3 AND $4 = 'yes'
UNION ALL
SELECT 'decide_groups', COUNT(*), CAST(NULL AS BIGINT), CAST(0 AS BIGINT)
FROM course k
WHERE k.county = $1 AND k.plan = $2 AND k.kind = 'special' AND k.state = 'offered' AND $5 = 'yes'
  AND (SELECT SUM(s.taken) FROM seat_pool s WHERE s.county = k.county AND s.course = k.id) < k.places_min
  AND NOT EXISTS (SELECT 1 FROM group_case g WHERE g.county = k.county AND g.plan = k.plan AND g.course = k.id)
  AND NOT EXISTS (SELECT 1 FROM enrolment_round r JOIN enrolment_announcement a ON a.county = r.county AND a.round = r.id
                  WHERE r.county = $1 AND r.plan = $2
                    AND (r.stage = 'frozen' OR (r.stage = 'announced' AND (a.mode = 'lottery' OR a.closes_at > $3))))
UNION ALL
SELECT 'close_groups', COUNT(*), CAST(NULL AS BIGINT), CAST(0 AS BIGINT)
FROM group_case g
WHERE g.county = $1 AND g.plan = $2 AND g.state = 'asking' AND $5 = 'yes'
  AND (g.answers_until <= $3
       OR NOT EXISTS (SELECT 1 FROM group_answer a WHERE a.county = g.county AND a.group_case = g.id AND a.answer IS NULL))
UNION ALL
SELECT 'offers_running_out', COUNT(*), MIN(o.expires_at), CAST(0 AS BIGINT)
FROM waiting_place w CROSS JOIN seat_offer o
WHERE w.county = $1 AND w.plan = $2 AND w.state = 'offered'
  AND o.county = w.county AND o.course = w.course AND o.pupil = w.pupil AND o.state = 'open' AND o.expires_at <= $6 AND $5 = 'yes'
