-- $1 the county, $2 the school, $3 a kind (empty: any), $4 ended ones or those that hold, $5 today, $6 and $7 where the page before ended, $8 how many.
SELECT g.id, g.county, g.pupil, p.name, p.code, c.name, g.kind, g.valid_from, g.valid_until, g.evidence, g.document, g.entered_by_name, g.ended_reason,
       g.version, b.path
FROM pupil_group g JOIN pupil p ON p.county = g.county AND p.id = g.pupil JOIN school_class c ON c.county = p.county AND c.id = p.class
JOIN body b ON b.id = p.school
WHERE g.county = $1 AND p.school = $2 AND ($3 = '' OR g.kind = $3) AND (g.valid_until <= $5) = $4
  AND (p.name, CAST(g.id AS TEXT)) > ($6, $7)
ORDER BY p.name, g.id
LIMIT $8
