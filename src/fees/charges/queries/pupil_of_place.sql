-- The same of one pupil, wherever it is now.
SELECT p.id, p.class, p.code, p.name, p.state, s.standing, s.consent, s.given_at
FROM pupil p
LEFT JOIN consent_standing s ON s.county = p.county AND s.pupil = p.id AND s.kind = 'after_school' AND s.school_year = $3 AND s.term = $4
WHERE p.county = $1 AND p.id = $2
