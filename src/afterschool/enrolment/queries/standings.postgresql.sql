-- $2 ["<pupil><school_year, 4 wide><account, 36 wide, or as many blanks><term>", …]. OFFSET 0 keeps each step a look-up by key: while a table is new or
-- grows fast its statistics say nothing, and a join would go over the whole county.
SELECT w.at - 1, p.school, p.class, c.grade, p.state, g.id IS NOT NULL, s.standing, s.consent, s.given_at
FROM json_array_elements_text(CAST($2 AS json)) WITH ORDINALITY w (value, at)
CROSS JOIN LATERAL (SELECT x.id, x.school, x.class, x.state FROM pupil x WHERE x.county = $1 AND x.id = CAST(substr(w.value, 1, 36) AS uuid) OFFSET 0) p
CROSS JOIN LATERAL (SELECT x.grade FROM school_class x WHERE x.county = $1 AND x.id = p.class OFFSET 0) c
LEFT JOIN LATERAL (SELECT x.id FROM guardianship x WHERE x.county = $1 AND x.pupil = p.id
                   AND x.account = CAST(NULLIF(trim(substr(w.value, 41, 36)), '') AS uuid) AND x.seat IS NOT NULL AND x.state = 'confirmed' OFFSET 0) g ON TRUE
LEFT JOIN LATERAL (SELECT x.standing, x.consent, x.given_at FROM consent_standing x WHERE x.county = $1 AND x.pupil = p.id AND x.kind = 'after_school'
                   AND x.school_year = CAST(substr(w.value, 37, 4) AS bigint) AND x.term = substr(w.value, 77) OFFSET 0) s ON TRUE
