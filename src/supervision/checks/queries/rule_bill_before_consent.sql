-- $1 the county, $2 the school. What a bill says of its consent is held by keys; the run in which it was made is another witness of the time.
SELECT b.id, CAST(b.consent AS TEXT), b.due_fen, 0, CAST(u.code AS TEXT), CAST(c.decision AS TEXT)
FROM bill b
JOIN consent c ON c.county = b.county AND c.id = b.consent
JOIN bill_run r ON r.county = b.county AND r.id = b.run
JOIN service_plan p ON p.county = b.county AND p.id = b.plan
JOIN pupil u ON u.county = b.county AND u.id = b.pupil
WHERE b.county = $1 AND b.school = $2
  AND (c.decision <> 'given' OR c.given_at >= b.billed_at OR c.given_at >= r.made_at OR c.kind <> 'after_school' OR c.school_year <> p.school_year OR c.term <> p.term)
  AND NOT EXISTS (SELECT 1 FROM bill_cancellation x WHERE x.county = b.county AND x.bill = b.id)
