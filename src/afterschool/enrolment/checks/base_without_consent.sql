-- severity: error
-- says: A pupil holds a base place although no given consent of the term stands.
-- do: Run the waiting jobs; if the row stays, end the base place and ask the family.
SELECT b.county, b.id, b.pupil, c.standing
FROM base_place b JOIN service_plan p ON p.county = b.county AND p.id = b.plan
LEFT JOIN consent_standing c ON c.county = b.county AND c.pupil = b.pupil AND c.kind = 'after_school' AND c.school_year = p.school_year AND c.term = p.term
WHERE COALESCE(c.standing, 'none') <> 'given'
