SELECT d.id, d.county, d.pupil, CASE WHEN p.erased_at IS NULL THEN p.name ELSE p.code END, c.name, d.subject, g.name, d.kind, d.school_year, d.term, d.reason,
       d.opened_at, d.opened_by_name, d.is_open, d.outcome, d.settlement, d.settled_at, d.settled_by_name
FROM guardian_dispute d JOIN pupil p ON p.county = d.county AND p.id = d.pupil JOIN school_class c ON c.county = p.county AND c.id = p.class
LEFT JOIN guardianship g ON g.county = d.county AND g.id = d.guardianship
WHERE d.county = $1 AND p.school = $2 AND d.is_open = $3
  AND (d.opened_at, CAST(d.id AS TEXT)) < ($4, $5)
ORDER BY d.opened_at DESC, d.id DESC
LIMIT $6
