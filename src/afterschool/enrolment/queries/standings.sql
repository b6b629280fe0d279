-- $2 lines "<pupil> <school_year, 4 wide> <account, or the id of nobody> <term>", each id 36 characters
SELECT w.key, p.school, p.class, c.grade, p.state, g.id IS NOT NULL, s.standing, s.consent, s.given_at
FROM json_each('["' || replace($2, char(10), '","') || '"]') w
CROSS JOIN pupil p ON p.county = $1 AND p.id = substr(w.value, 1, 36)
CROSS JOIN school_class c ON c.county = p.county AND c.id = p.class
LEFT JOIN guardianship g ON g.county = p.county AND g.pupil = p.id AND g.account = substr(w.value, 43, 36) AND g.seat IS NOT NULL AND g.state = 'confirmed'
LEFT JOIN consent_standing s ON s.county = p.county AND s.pupil = p.id AND s.kind = 'after_school'
     AND s.school_year = CAST(substr(w.value, 38, 4) AS INTEGER) AND s.term = substr(w.value, 80)
