-- severity: error
-- says: A binding is contested but no dispute is open, or a dispute is open about a binding that is not contested.
-- do: A row was changed outside of the program; ask for help.
SELECT g.county, g.pupil, g.id
FROM guardianship g
WHERE g.state = 'disputed'
  AND NOT EXISTS (SELECT 1 FROM guardian_dispute d WHERE d.county = g.county AND d.guardianship = g.id AND d.is_open)
UNION ALL
SELECT d.county, d.pupil, d.guardianship
FROM guardian_dispute d JOIN guardianship g ON g.county = d.county AND g.id = d.guardianship
WHERE d.is_open AND g.state NOT IN ('disputed', 'ended')
