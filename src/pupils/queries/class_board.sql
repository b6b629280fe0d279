SELECT p.id, p.name, p.code, s.standing, s.consent, s.given_at, n.decided_by,
       EXISTS (SELECT 1 FROM consent_confirmation f WHERE f.county = n.county AND f.consent = n.id), n.scan IS NOT NULL,
       (SELECT COUNT(*) FROM guardianship g WHERE g.county = p.county AND g.pupil = p.id AND g.state = 'confirmed')
FROM pupil p
LEFT JOIN consent_standing s ON s.county = p.county AND s.pupil = p.id AND s.kind = $3 AND s.school_year = $4 AND s.term = $5
LEFT JOIN consent n ON n.county = s.county AND n.id = s.consent
WHERE p.county = $1 AND p.class = $2 AND p.state IN ('on_roll', 'suspended')
ORDER BY p.name, p.id
