-- severity: error
-- says: A pupil holds a seat although no given consent of the term stands.
-- do: Run the waiting jobs; if the row stays, end the seat and ask the family.
SELECT s.county, s.id, s.pupil, s.course, c.standing
FROM seat s JOIN service_plan p ON p.county = s.county AND p.id = s.plan
LEFT JOIN consent_standing c ON c.county = s.county AND c.pupil = s.pupil AND c.kind = 'after_school' AND c.school_year = p.school_year AND c.term = p.term
WHERE COALESCE(c.standing, 'none') <> 'given'
