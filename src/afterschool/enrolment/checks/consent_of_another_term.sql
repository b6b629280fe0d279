-- severity: error
-- says: A seat names a consent that was not given, or was given for another term.
-- do: End the seat and ask the family to sign the agreement of this term.
SELECT s.county, s.id, s.consent, c.decision, c.school_year, c.term
FROM seat s JOIN service_plan p ON p.county = s.county AND p.id = s.plan
JOIN consent c ON c.county = s.county AND c.id = s.consent
WHERE c.decision <> 'given' OR c.kind <> 'after_school' OR c.school_year <> p.school_year OR c.term <> p.term
