SELECT c.id, c.county, c.rule, c.subject_kind, c.subject, c.occurrence, c.school, b.name, b.path, c.severity, c.money, c.a, c.b, c.t, c.u, c.words, c.words_en, c.found_at,
       s.serial, s.state, s.owner, o.name, s.owner_post, s.gone_at
FROM check_case c JOIN check_standing s ON s.county = c.county AND s.case_id = c.id JOIN body b ON b.id = c.school JOIN body o ON o.id = s.owner
WHERE c.county = $1 AND c.id = $2
