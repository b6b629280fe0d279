-- severity: error
-- says: A plan counts as approved, but the decision on its last submission is missing or says otherwise.
-- do: Restore the decision from the audit, or end the plan.
SELECT p.county, p.id
FROM service_plan p
WHERE p.approved_at IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM plan_decision d WHERE d.county = p.county AND d.plan = p.id AND d.serial = p.submissions AND d.decision = 'approved')
