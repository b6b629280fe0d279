-- severity: error
-- says: A unit with a task book in force is accepted and no acceptance passed it.
-- do: Find out who stepped it; only a decided acceptance does.
SELECT n.county, n.unit FROM programme_unit_now n
WHERE n.stage = 'accepted' AND EXISTS (SELECT 1 FROM construction_unit u WHERE u.county = n.county AND u.unit = n.unit)
  AND NOT EXISTS (SELECT 1 FROM programme_check c JOIN programme_check_step s ON s.county = c.county AND s.check_id = c.id
                  WHERE c.county = n.county AND c.unit = n.unit AND c.kind = 'acceptance' AND s.outcome IN ('excellent', 'good', 'passed'))
