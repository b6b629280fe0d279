-- severity: warning
-- says: A session to come is on a day on which the school was closed after the timetable was published.
-- do: Cancel the sessions of that day, with make-up or refund.
SELECT s.county, s.id, s.school, s.day, d.id
FROM timetable_session s
JOIN timetable t ON t.county = s.county AND t.plan = s.plan AND t.state = 'published'
JOIN body b ON b.id = s.school
JOIN special_day d ON d.first_day <= s.day AND d.last_day >= s.day AND d.kind = 'closed' AND d.removed_at IS NULL
JOIN body o ON o.id = d.body AND substr(b.path, 1, length(o.path)) = o.path
WHERE s.state IN ('planned', 'moved')
  AND NOT EXISTS (SELECT 1 FROM special_day n JOIN body m ON m.id = n.body
                  WHERE n.removed_at IS NULL AND n.kind <> 'closed' AND n.first_day <= s.day AND n.last_day >= s.day
                    AND substr(b.path, 1, length(m.path)) = m.path AND length(m.path) >= length(o.path))
