SELECT g.id, g.county, g.pupil, CASE WHEN p.erased_at IS NULL THEN p.name ELSE p.code END, c.name, g.name, g.relation, g.state, g.asked_at, g.confirmed_at,
       g.confirmed_by_name, g.ended_reason,
       (SELECT k.name FROM known_guardian k WHERE k.county = g.county AND k.pupil = g.pupil AND k.seat = 1),
       (SELECT k.name FROM known_guardian k WHERE k.county = g.county AND k.pupil = g.pupil AND k.seat = 2), g.version
FROM guardianship g JOIN pupil p ON p.county = g.county AND p.id = g.pupil JOIN school_class c ON c.county = p.county AND c.id = p.class
WHERE g.county = $1 AND g.id = $2
