-- Held lessons of a plan that nobody is paid for: in no line that counts, of a sheet or an invoice.
SELECT COUNT(*), MIN(s.day) FROM timetable_session s
WHERE s.county = $1 AND s.plan = $2 AND s.state = 'held' AND s.lessons > 0
  AND NOT EXISTS (SELECT 1 FROM pay_session p
                  WHERE p.county = s.county AND p.session = s.id AND p.assists = ''
                    AND p.revision = (SELECT MAX(a.revision) FROM pay_amount a WHERE a.county = p.county AND a.sheet = p.sheet AND a.line = p.line)
                    AND NOT EXISTS (SELECT 1 FROM pay_step w WHERE w.county = p.county AND w.sheet = p.sheet AND w.step = 'withdrawn'))
