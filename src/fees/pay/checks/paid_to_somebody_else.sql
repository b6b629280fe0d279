-- severity: error
-- says: A session is paid to somebody who neither took it nor assisted in it.
-- do: Compare the line with the timetable and correct one of them.
SELECT p.county, p.session, p.sheet, p.line FROM pay_session p
JOIN (SELECT county, sheet, line, MAX(revision) AS revision FROM pay_amount GROUP BY county, sheet, line) a
  ON a.county = p.county AND a.sheet = p.sheet AND a.line = p.line AND a.revision = p.revision
LEFT JOIN pay_step w ON w.county = p.county AND w.sheet = p.sheet AND w.step = 'withdrawn'
JOIN pay_line l ON l.county = p.county AND l.sheet = p.sheet AND l.line = p.line
JOIN timetable_session s ON s.county = p.county AND s.id = p.session
WHERE w.serial IS NULL AND l.teacher IS NOT NULL 
  AND ((p.assists = '' AND (s.adult IS NULL OR s.adult <> l.teacher))
    OR (p.assists <> '' AND NOT EXISTS (SELECT 1 FROM session_assistant x
                                        WHERE x.county = s.county AND x.session = s.id AND x.adult = l.teacher AND CAST(x.adult AS TEXT) = p.assists)))
