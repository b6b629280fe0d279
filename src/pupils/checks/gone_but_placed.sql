-- severity: error
-- says: A pupil who is gone still has a running place or pupil number.
-- do: A row was changed outside of the program; ask for help.
SELECT p.county, p.id
FROM pupil p
WHERE p.left_on IS NOT NULL
  AND (EXISTS (SELECT 1 FROM pupil_place l WHERE l.county = p.county AND l.pupil = p.id AND l.valid_until = '9999-12-31')
       OR EXISTS (SELECT 1 FROM pupil_number n WHERE n.county = p.county AND n.pupil = p.id AND n.valid_until = '9999-12-31'))
