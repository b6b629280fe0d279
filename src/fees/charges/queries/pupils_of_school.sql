-- Who is at the school, with the consent that stands for $3 (school year), $4 (term); in no order.
SELECT p.id, p.class, p.code, p.name, p.state, s.standing, s.consent, s.given_at
FROM pupil p
LEFT JOIN consent_standing s ON s.county = p.county AND s.pupil = p.id AND s.kind = 'after_school' AND s.school_year = $3 AND s.term = $4
WHERE p.county = $1 AND p.school = $2 AND p.state IN ('on_roll', 'suspended')
