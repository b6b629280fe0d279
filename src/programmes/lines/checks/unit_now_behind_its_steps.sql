-- severity: error
-- says: A unit stands at a step that is not its last one.
-- do: Enter the last step in programme_unit_now.
SELECT n.county, n.unit FROM programme_unit_now n
WHERE EXISTS (SELECT 1 FROM programme_unit_step s WHERE s.county = n.county AND s.unit = n.unit AND s.serial > n.serial)
