-- severity: error
-- says: A consent counts as given although a confirmed guardian refused or withdrew it later and no settlement followed.
-- do: Nothing may be charged on it; have the guardian decide again, and look into the audit.
SELECT s.county, s.pupil, s.kind, s.school_year, s.term
FROM consent_standing s
JOIN consent n ON n.county = s.county AND n.pupil = s.pupil AND n.kind = s.kind AND n.school_year = s.school_year AND n.term = s.term
JOIN guardianship g ON g.county = n.county AND g.id = n.guardianship AND g.state = 'confirmed'
WHERE s.standing = 'given' AND n.decision IN ('refused', 'withdrawn')
  AND NOT EXISTS (SELECT 1 FROM consent l WHERE l.county = n.county AND l.pupil = n.pupil AND l.kind = n.kind AND l.school_year = n.school_year
                  AND l.term = n.term AND l.serial > n.serial AND (l.guardianship = n.guardianship OR l.decided_by = 'settlement'))
  AND NOT EXISTS (SELECT 1 FROM consent_end e WHERE e.county = n.county AND e.pupil = n.pupil AND e.kind = n.kind AND e.school_year = n.school_year
                  AND e.term = n.term AND e.serial >= n.serial)
