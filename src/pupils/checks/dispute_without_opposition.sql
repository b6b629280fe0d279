-- severity: error
-- says: A consent is marked as disputed but no dispute is open for the school to settle, or the other way round.
-- do: A row was changed outside of the program; open the child's page and have a guardian decide again.
SELECT s.county, s.pupil, s.kind, s.school_year, s.term
FROM consent_standing s
WHERE s.standing = 'disputed'
  AND NOT EXISTS (SELECT 1 FROM guardian_dispute d WHERE d.county = s.county AND d.pupil = s.pupil AND d.subject = 'consent' AND d.is_open
                  AND d.kind = s.kind AND d.school_year = s.school_year AND d.term = s.term)
UNION ALL
SELECT d.county, d.pupil, d.kind, d.school_year, d.term
FROM guardian_dispute d
WHERE d.subject = 'consent' AND d.is_open
  AND NOT EXISTS (SELECT 1 FROM consent_standing s WHERE s.county = d.county AND s.pupil = d.pupil AND s.standing = 'disputed' AND s.kind = d.kind
                  AND s.school_year = d.school_year AND s.term = d.term)
