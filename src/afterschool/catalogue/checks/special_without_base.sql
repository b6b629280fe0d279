-- severity: error
-- says: A published plan has special courses but no base service.
-- do: Let the bureau ask the school for the base service, or end the plan.
SELECT p.county, p.id
FROM service_plan p
WHERE p.state = 'published'
  AND EXISTS (SELECT 1 FROM course c WHERE c.county = p.county AND c.plan = p.id AND c.kind = 'special' AND c.state = 'offered')
  AND NOT EXISTS (SELECT 1 FROM course c WHERE c.county = p.county AND c.plan = p.id AND c.kind = 'base')
