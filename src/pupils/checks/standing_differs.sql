-- severity: error
-- says: What stands for a child is not a decision of that child, kind and term that anybody took.
-- do: A row was changed outside of the program; have the guardian decide again, and look into the audit.
SELECT s.county, s.pupil, s.kind, s.school_year, s.term
FROM consent_standing s LEFT JOIN consent n ON n.county = s.county AND n.id = s.consent
WHERE s.standing <> 'disputed'
  AND (n.id IS NULL OR n.decision <> s.standing OR n.kind <> s.kind OR n.school_year <> s.school_year OR n.term <> s.term OR n.given_at <> s.given_at)
