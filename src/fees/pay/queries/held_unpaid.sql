-- Held lessons of a plan that nobody is paid for: in no line that counts, of a sheet or an invoice. The last column: how often an assistant is paid for none who would be, because a
-- rate for such a person holds on that day; who comes from an outside body is paid by its invoice.
SELECT CAST(COALESCE(SUM(CASE WHEN u.assists = 0 THEN 1 ELSE 0 END), 0) AS BIGINT), MIN(u.day), CAST(COALESCE(SUM(u.assists), 0) AS BIGINT)
FROM (SELECT s.day AS day, 0 AS assists FROM timetable_session s
      WHERE s.county = $1 AND s.plan = $2 AND s.state = 'held' AND s.lessons > 0
        AND NOT EXISTS (SELECT 1 FROM pay_session p
                        WHERE p.county = s.county AND p.session = s.id AND p.assists = ''
                          AND p.revision = (SELECT MAX(a.revision) FROM pay_amount a WHERE a.county = p.county AND a.sheet = p.sheet AND a.line = p.line)
                          AND NOT EXISTS (SELECT 1 FROM pay_step w WHERE w.county = p.county AND w.sheet = p.sheet AND w.step = 'withdrawn'))
      UNION ALL
      SELECT h.day, 1
      FROM (SELECT s.county, s.id, s.school, s.day, x.adult, c.activity,
                   CASE WHEN t.kind = 'outside' THEN 'outside'
                        ELSE COALESCE((SELECT k.kind FROM pay_person k WHERE k.county = t.county AND k.teacher = t.id AND k.from_day <= s.day
                                       ORDER BY k.from_day DESC LIMIT 1), 'own') END AS kind
            FROM timetable_session s
            CROSS JOIN session_assistant x
            CROSS JOIN service_teacher t
            CROSS JOIN course c
            WHERE s.county = $1 AND s.plan = $2 AND s.state = 'held' AND s.lessons > 0 AND x.county = s.county AND x.session = s.id
              AND t.county = x.county AND t.id = x.adult AND t.listing IS NULL AND c.county = s.county AND c.id = s.course) h
      WHERE (EXISTS (SELECT 1 FROM pay_rate r WHERE r.county = h.county AND r.body = h.school AND r.kind = h.kind AND r.from_day <= h.day
                       AND r.activity IN ('', h.activity))
          OR EXISTS (SELECT 1 FROM pay_rate r WHERE r.county = h.county AND r.scope = 'county' AND r.kind = h.kind AND r.from_day <= h.day
                       AND r.activity IN ('', h.activity)))
        AND NOT EXISTS (SELECT 1 FROM pay_session p
                        WHERE p.county = h.county AND p.session = h.id AND p.assists = CAST(h.adult AS TEXT)
                          AND p.revision = (SELECT MAX(a.revision) FROM pay_amount a WHERE a.county = p.county AND a.sheet = p.sheet AND a.line = p.line)
                          AND NOT EXISTS (SELECT 1 FROM pay_step w WHERE w.county = p.county AND w.sheet = p.sheet AND w.step = 'withdrawn'))) u
