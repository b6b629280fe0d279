-- severity: error
-- says: A confirmed guardian decided, but nothing stands and no dispute is open.
-- do: A row was changed outside of the program; have the guardian decide again, and look into the audit.
SELECT DISTINCT n.county, n.pupil, n.kind, n.school_year, n.term
FROM consent n JOIN guardianship g ON g.county = n.county AND g.id = n.guardianship AND g.state = 'confirmed'
WHERE NOT EXISTS (SELECT 1 FROM consent_standing s WHERE s.county = n.county AND s.pupil = n.pupil AND s.kind = n.kind AND s.school_year = n.school_year
                  AND s.term = n.term)
  AND NOT EXISTS (SELECT 1 FROM consent_end e WHERE e.county = n.county AND e.pupil = n.pupil AND e.kind = n.kind AND e.school_year = n.school_year
                  AND e.term = n.term AND e.serial >= n.serial)
