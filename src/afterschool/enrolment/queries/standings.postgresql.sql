-- $2 [["<pupil>", "<account or empty>", school_year, "<term>"], …]
SELECT w.at - 1, p.school, p.class, c.grade, p.state, g.id IS NOT NULL, s.standing, s.consent, s.given_at
FROM json_array_elements(CAST($2 AS json)) WITH ORDINALITY w (value, at)
JOIN pupil p ON p.county = $1 AND p.id = CAST(w.value ->> 0 AS uuid)
JOIN school_class c ON c.county = p.county AND c.id = p.class
LEFT JOIN guardianship g ON g.county = p.county AND g.pupil = p.id AND g.account = CAST(NULLIF(w.value ->> 1, '') AS uuid) AND g.seat IS NOT NULL
     AND g.state = 'confirmed'
LEFT JOIN consent_standing s ON s.county = p.county AND s.pupil = p.id AND s.kind = 'after_school' AND s.school_year = CAST(w.value ->> 2 AS bigint)
     AND s.term = w.value ->> 3
