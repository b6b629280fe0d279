SELECT g.id, g.county, g.state, p.id, CASE WHEN p.erased_at IS NULL THEN p.name ELSE p.code END, b.name, c.name, p.state,
       (SELECT COUNT(*) FROM agreement a
        WHERE a.county = p.county AND a.school = p.school AND p.left_on IS NULL AND a.school_year >= $2
          AND NOT EXISTS (SELECT 1 FROM agreement l WHERE l.county = a.county AND l.school = a.school AND l.kind = a.kind
                          AND l.school_year = a.school_year AND l.term = a.term AND l.number > a.number)
          AND NOT EXISTS (SELECT 1 FROM consent_standing s WHERE s.county = p.county AND s.pupil = p.id AND s.kind = a.kind
                          AND s.school_year = a.school_year AND s.term = a.term)),
       (SELECT COUNT(*) FROM consent_standing s JOIN consent n ON n.county = s.county AND n.id = s.consent
        WHERE s.county = p.county AND s.pupil = p.id AND n.decided_by IN ('class_teacher', 'paper')
          AND NOT EXISTS (SELECT 1 FROM consent_confirmation f WHERE f.county = n.county AND f.consent = n.id)),
       EXISTS (SELECT 1 FROM consent_standing s WHERE s.county = p.county AND s.pupil = p.id AND s.standing = 'disputed')
FROM guardianship g JOIN pupil p ON p.county = g.county AND p.id = g.pupil
JOIN school_class c ON c.county = p.county AND c.id = p.class JOIN body b ON b.id = p.school
WHERE g.account = $1 AND g.seat IS NOT NULL
ORDER BY g.county, p.born, p.id
