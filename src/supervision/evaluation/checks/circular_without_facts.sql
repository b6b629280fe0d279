-- severity: error
-- says: A circular names nobody: it has no facts.
-- do: Withdraw it; a circular is written from results and closed orders only.
SELECT c.county, c.id FROM circular c WHERE c.state IN ('signed_off', 'published')
  AND NOT EXISTS (SELECT 1 FROM circular_fact f WHERE f.county = c.county AND f.circular = c.id)
