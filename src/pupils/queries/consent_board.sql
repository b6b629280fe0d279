SELECT c.id, c.name, COUNT(p.id),
       COUNT(CASE WHEN s.standing = 'given' THEN 1 END), COUNT(CASE WHEN s.standing = 'refused' THEN 1 END),
       COUNT(CASE WHEN s.standing = 'withdrawn' THEN 1 END), COUNT(CASE WHEN s.standing = 'disputed' THEN 1 END),
       COUNT(CASE WHEN n.decided_by IN ('class_teacher', 'paper')
                   AND NOT EXISTS (SELECT 1 FROM consent_confirmation f WHERE f.county = n.county AND f.consent = n.id) THEN 1 END)
FROM school_class c
LEFT JOIN pupil p ON p.county = c.county AND p.class = c.id AND p.state IN ('on_roll', 'suspended')
LEFT JOIN consent_standing s ON s.county = p.county AND s.pupil = p.id AND s.kind = $3 AND s.school_year = $4 AND s.term = $5
LEFT JOIN consent n ON n.county = s.county AND n.id = s.consent
WHERE c.county = $1 AND c.school = $2 AND c.is_open
GROUP BY c.id, c.name, c.grade, c.number
ORDER BY c.grade, c.number, c.id
