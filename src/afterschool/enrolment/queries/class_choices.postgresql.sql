-- $1 county, $2 class, $3 plan, $4 round, $5 school year, $6 term. One row for each pupil; the names of its courses are joined by line breaks.
SELECT p.id, p.name, COALESCE(s.standing, 'none'), COALESCE(b.weekdays, 0),
       COALESCE((SELECT string_agg(k.name, chr(10) ORDER BY k.name) FROM seat x JOIN course k ON k.county = x.county AND k.id = x.course
                 WHERE x.county = p.county AND x.pupil = p.id AND x.plan = $3), ''),
       l.at,
       EXISTS (SELECT 1 FROM proxy_entry e WHERE e.county = p.county AND e.pupil = p.id AND e.plan = $3 AND e.answer IS NULL),
       EXISTS (SELECT 1 FROM group_answer a JOIN group_case g ON g.county = a.county AND g.id = a.group_case
               WHERE a.county = p.county AND a.pupil = p.id AND a.answer IS NULL AND g.plan = $3 AND g.state = 'asking')
FROM pupil p
LEFT JOIN consent_standing s ON s.county = p.county AND s.pupil = p.id AND s.kind = 'after_school' AND s.school_year = $5 AND s.term = $6
LEFT JOIN base_place b ON b.county = p.county AND b.pupil = p.id AND b.plan = $3
LEFT JOIN wish_list l ON l.county = p.county AND l.pupil = p.id AND l.round = $4
WHERE p.county = $1 AND p.class = $2 AND p.state = 'on_roll'
ORDER BY p.name, p.id
