-- severity: error
-- says: An application passed the formal review and no decision says so.
-- do: Review it.
SELECT n.county, n.application FROM programme_application_now n
WHERE n.state IN ('qualified', 'disqualified')
  AND NOT EXISTS (SELECT 1 FROM programme_review_decision d WHERE d.county = n.county AND d.application = n.application AND d.decision = n.state)
