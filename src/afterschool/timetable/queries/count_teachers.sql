-- Each teacher once a term; a term is told by the month of the session, as the count itself does.
SELECT h.school, h.month, COUNT(*)
FROM (SELECT DISTINCT s.school, s.adult, CASE WHEN substr(CAST(s.day AS TEXT), 6, 2) >= '09' THEN substr(CAST(s.day AS TEXT), 1, 4) || '-09'
                 WHEN substr(CAST(s.day AS TEXT), 6, 2) = '01' THEN substr(CAST(s.day AS TEXT), 1, 4) || '-01' ELSE substr(CAST(s.day AS TEXT), 1, 4) || '-02' END AS month
      FROM timetable_session s JOIN service_teacher t ON t.county = s.county AND t.id = s.adult
      WHERE s.county = $1 AND s.state = 'held' AND t.kind = 'own') h
WHERE h.month NOT LIKE '%-01' OR NOT EXISTS (SELECT 1 FROM timetable_session e WHERE e.county = $1 AND e.adult = h.adult AND e.state = 'held'
    AND CAST(e.day AS TEXT) >= CAST(CAST(substr(h.month, 1, 4) AS INTEGER) - 1 AS TEXT) || '-09' AND CAST(e.day AS TEXT) < substr(h.month, 1, 4) || '-01')
GROUP BY h.school, h.month
