-- $2 lines "<pupil> <school_year, 4 wide> <account, or the id of nobody> <term>", each id 36 characters. OFFSET 0 keeps each step a look-up by key: while
-- a table is new or grows fast its statistics say nothing, and a join would go over the whole county.
SELECT w.at - 1, p.school, p.class, c.grade, p.state, g.id IS NOT NULL, s.standing, s.consent, s.given_at
FROM (SELECT CAST(split_part(v.value, ' ', 1) AS uuid) AS pupil, CAST(split_part(v.value, ' ', 2) AS bigint) AS school_year,
             CAST(split_part(v.value, ' ', 3) AS uuid) AS account, split_part(v.value, ' ', 4) AS term, v.at
      FROM string_to_table($2, E'\n') WITH ORDINALITY v (value, at) OFFSET 0) w
CROSS JOIN LATERAL (SELECT x.id, x.school, x.class, x.state FROM pupil x WHERE x.county = $1 AND x.id = w.pupil OFFSET 0) p
CROSS JOIN LATERAL (SELECT x.grade FROM school_class x WHERE x.county = $1 AND x.id = p.class OFFSET 0) c
LEFT JOIN LATERAL (SELECT x.id FROM guardianship x WHERE x.county = $1 AND x.pupil = p.id AND x.account = w.account AND x.seat IS NOT NULL
                   AND x.state = 'confirmed' OFFSET 0) g ON TRUE
LEFT JOIN LATERAL (SELECT x.standing, x.consent, x.given_at FROM consent_standing x WHERE x.county = $1 AND x.pupil = p.id AND x.kind = 'after_school'
                   AND x.school_year = w.school_year AND x.term = w.term OFFSET 0) s ON TRUE
