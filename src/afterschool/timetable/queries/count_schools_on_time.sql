SELECT h.school, CASE h.term WHEN 'autumn' THEN CAST(h.school_year AS TEXT) || '-09' ELSE CAST(h.school_year + 1 AS TEXT) || '-02' END, COUNT(*)
FROM (SELECT DISTINCT t.school, t.school_year, t.term FROM timetable t WHERE t.county = $1 AND t.state = 'published' AND t.gaps = 0) h
GROUP BY h.school, h.school_year, h.term
