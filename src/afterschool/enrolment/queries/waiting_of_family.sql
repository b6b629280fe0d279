-- What waits for the word of the account $1 about its own children, at $2. Of plans that have ended nothing is asked any more.
SELECT 'answer_groups', COUNT(*), MIN(c.answers_until), CAST(COALESCE(SUM(CASE WHEN c.answers_until <= $2 THEN 1 ELSE 0 END), 0) AS BIGINT)
FROM guardianship g CROSS JOIN group_answer a CROSS JOIN group_case c CROSS JOIN service_plan y
WHERE g.account = $1 AND g.state = 'confirmed'
  AND a.county = g.county AND a.pupil = g.pupil AND a.answer IS NULL
  AND c.county = a.county AND c.id = a.group_case AND c.state = 'asking'
  AND y.county = c.county AND y.id = c.plan AND y.state = 'published'
UNION ALL
SELECT 'answer_offers', COUNT(*), MIN(o.expires_at), CAST(0 AS BIGINT)
FROM guardianship g CROSS JOIN waiting_place w CROSS JOIN seat_offer o CROSS JOIN service_plan y
WHERE g.account = $1 AND g.state = 'confirmed'
  AND w.county = g.county AND w.pupil = g.pupil AND w.state = 'offered'
  AND o.county = w.county AND o.course = w.course AND o.pupil = w.pupil AND o.state = 'open' AND o.expires_at > $2
  AND y.county = w.county AND y.id = w.plan AND y.state = 'published'
UNION ALL
SELECT 'confirm_entries', COUNT(*), CAST(NULL AS BIGINT), CAST(0 AS BIGINT)
FROM guardianship g CROSS JOIN proxy_entry e CROSS JOIN service_plan y
WHERE g.account = $1 AND g.state = 'confirmed'
  AND e.county = g.county AND e.pupil = g.pupil AND e.answer IS NULL
  AND y.county = e.county AND y.id = e.plan AND y.state = 'published'
