-- severity: error
-- says: A case was found and does not stand anywhere.
-- do: Run the check anew and tell whoever keeps the system.
SELECT c.county, c.id FROM check_case c
WHERE NOT EXISTS (SELECT 1 FROM check_standing s WHERE s.county = c.county AND s.case_id = c.id)
