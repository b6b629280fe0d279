SELECT g.id, g.county, g.pupil, p.name, p.code, c.name, g.kind, g.valid_from, g.valid_until, g.evidence, g.document, g.entered_by_name, g.ended_reason,
       g.version, b.path
FROM pupil_group g JOIN pupil p ON p.county = g.county AND p.id = g.pupil JOIN school_class c ON c.county = p.county AND c.id = p.class
JOIN body b ON b.id = p.school
WHERE g.county = $1 AND g.id = $2
