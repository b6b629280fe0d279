-- Of the school $2 (county $1): bindings that nobody has confirmed, where the actor handles guardians ($3 'yes'); lists that were read and neither taken
-- over nor dropped, where it keeps the roster ($4 'yes') or the groups ($5 'yes').
SELECT 'confirm_bindings', COUNT(*), CAST(NULL AS TEXT), CAST(0 AS BIGINT)
FROM pupil p CROSS JOIN guardianship g
WHERE p.county = $1 AND p.school = $2 AND p.state IN ('on_roll', 'suspended') AND g.county = p.county AND g.pupil = p.id AND g.state = 'waiting' AND $3 = 'yes'
UNION ALL
SELECT 'settle_imports', COUNT(*), CAST(NULL AS TEXT), CAST(0 AS BIGINT)
FROM roster_import i
WHERE i.county = $1 AND i.school = $2 AND i.state IN ('ready', 'faulty') AND ((i.kind = 'roster' AND $4 = 'yes') OR (i.kind = 'groups' AND $5 = 'yes'))
