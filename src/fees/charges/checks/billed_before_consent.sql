-- severity: error
-- says: A bill names a consent that was not given, or not for after-school service of its term.
-- do: Cancel the bill and refund what was paid on it; ask who made it.
SELECT b.county, b.id, b.pupil FROM bill b
JOIN consent c ON c.county = b.county AND c.id = b.consent
JOIN service_plan p ON p.county = b.county AND p.id = b.plan
WHERE c.decision <> 'given' OR c.kind <> 'after_school' OR c.school_year <> p.school_year OR c.term <> p.term
