-- $1 the county, $2 the school, $3 a class (empty: any), $4 a state (empty: still here), $5 part of a name or a code (empty: any), $6 to $9 where the page
-- before ended, $10 how many, $11 the digest of $5 as a pupil number.
SELECT p.id, p.county, p.class, c.name, CASE WHEN p.erased_at IS NULL THEN p.name ELSE p.code END, p.code, COALESCE(p.sex, 'male'), p.boarding,
       (SELECT n.number FROM pupil_number n WHERE n.county = p.county AND n.pupil = p.id AND n.valid_until = '9999-12-31'), p.state,
       (SELECT COUNT(*) FROM guardianship g WHERE g.county = p.county AND g.pupil = p.id AND g.state = 'confirmed'), c.grade, c.number
FROM pupil p JOIN school_class c ON c.county = p.county AND c.id = p.class
WHERE p.county = $1 AND p.school = $2
  AND ($3 = '' OR CAST(p.class AS TEXT) = $3)
  AND (p.state = $4 OR $4 = '' AND p.state IN ('on_roll', 'suspended'))
  AND ($5 = '' OR instr(p.name, $5) > 0 OR p.code = upper($5)
       OR EXISTS (SELECT 1 FROM pupil_number n WHERE n.county = p.county AND n.pupil = p.id AND n.digest = $11))
  AND (c.grade, c.number, p.name, CAST(p.id AS TEXT)) > ($6, $7, $8, $9)
ORDER BY c.grade, c.number, p.name, p.id
LIMIT $10
