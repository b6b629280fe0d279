-- Of the published plans of the school $2 (county $1) from the school year $7 on, plan by plan, at $3: rounds, where the actor keeps them ($4 'yes'); groups and
-- offers that run out until $6, where it gives seats ($5 'yes'). A group is decided once there was a matter about it: held all the same, or gone.
SELECT CAST(y.id AS TEXT), 'announce_rounds', COUNT(*), CAST(NULL AS BIGINT), CAST(0 AS BIGINT)
FROM service_plan y CROSS JOIN enrolment_round r
WHERE y.county = $1 AND y.school = $2 AND y.school_year >= $7 AND y.state = 'published' AND $4 = 'yes'
  AND r.county = y.county AND r.plan = y.id AND r.stage = 'planned'
GROUP BY CAST(y.id AS TEXT)
UNION ALL
SELECT CAST(y.id AS TEXT), 'freeze_rounds', COUNT(*), CAST(NULL AS BIGINT), CAST(0 AS BIGINT)
FROM service_plan y CROSS JOIN enrolment_round r CROSS JOIN enrolment_announcement a
WHERE y.county = $1 AND y.school = $2 AND y.school_year >= $7 AND y.state = 'published' AND $4 = 'yes'
  AND r.county = y.county AND r.plan = y.id AND r.stage = 'announced'
  AND a.county = r.county AND a.round = r.id AND a.mode = 'lottery' AND a.closes_at <= $3
GROUP BY CAST(y.id AS TEXT)
UNION ALL
SELECT CAST(y.id AS TEXT), 'decide_groups', COUNT(*), CAST(NULL AS BIGINT), CAST(0 AS BIGINT)
FROM service_plan y CROSS JOIN course k
WHERE y.county = $1 AND y.school = $2 AND y.school_year >= $7 AND y.state = 'published' AND $5 = 'yes'
  AND k.county = y.county AND k.plan = y.id AND k.kind = 'special' AND k.state = 'offered'
  AND (SELECT SUM(s.taken) FROM seat_pool s WHERE s.county = k.county AND s.course = k.id) < k.places_min
  AND NOT EXISTS (SELECT 1 FROM group_case g WHERE g.county = k.county AND g.plan = k.plan AND g.course = k.id)
  AND NOT EXISTS (SELECT 1 FROM enrolment_round r JOIN enrolment_announcement a ON a.county = r.county AND a.round = r.id
                  WHERE r.county = y.county AND r.plan = y.id
                    AND (r.stage = 'frozen' OR (r.stage = 'announced' AND (a.mode = 'lottery' OR a.closes_at > $3))))
GROUP BY CAST(y.id AS TEXT)
UNION ALL
SELECT CAST(y.id AS TEXT), 'close_groups', COUNT(*), CAST(NULL AS BIGINT), CAST(0 AS BIGINT)
FROM service_plan y CROSS JOIN group_case g
WHERE y.county = $1 AND y.school = $2 AND y.school_year >= $7 AND y.state = 'published' AND $5 = 'yes'
  AND g.county = y.county AND g.plan = y.id AND g.state = 'asking'
  AND (g.answers_until <= $3
       OR NOT EXISTS (SELECT 1 FROM group_answer a WHERE a.county = g.county AND a.group_case = g.id AND a.answer IS NULL))
GROUP BY CAST(y.id AS TEXT)
UNION ALL
SELECT CAST(y.id AS TEXT), 'offers_running_out', COUNT(*), MIN(o.expires_at), CAST(SUM(CASE WHEN o.expires_at <= $3 THEN 1 ELSE 0 END) AS BIGINT)
FROM service_plan y CROSS JOIN waiting_place w CROSS JOIN seat_offer o
WHERE y.county = $1 AND y.school = $2 AND y.school_year >= $7 AND y.state = 'published' AND $5 = 'yes'
  AND w.county = y.county AND w.plan = y.id AND w.state = 'offered'
  AND o.county = w.county AND o.course = w.course AND o.pupil = w.pupil AND o.state = 'open' AND o.expires_at <= $6
GROUP BY CAST(y.id AS TEXT)
