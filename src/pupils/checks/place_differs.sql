-- severity: error
-- says: A pupil on the roll has no running place, or another one than the roster says.
-- do: Move the pupil into the right class again.
SELECT p.county, p.id, p.class
FROM pupil p
WHERE p.left_on IS NULL
  AND (SELECT COUNT(*) FROM pupil_place l WHERE l.county = p.county AND l.pupil = p.id AND l.valid_until = '9999-12-31' AND l.class = p.class) <> 1
