-- severity: error
-- says: A plan counts as consulted on an offer for which there is no record of a consultation.
-- do: Record the consultation anew.
SELECT p.county, p.id
FROM service_plan p
WHERE p.consulted_digest IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM plan_consultation k WHERE k.county = p.county AND k.plan = p.id AND k.digest = p.consulted_digest)
