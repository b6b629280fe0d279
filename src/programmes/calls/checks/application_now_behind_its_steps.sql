-- severity: error
-- says: An application stands at a step that is not its last one.
-- do: Enter the last step in programme_application_now.
SELECT n.county, n.application FROM programme_application_now n
WHERE EXISTS (SELECT 1 FROM programme_application_step s WHERE s.county = n.county AND s.application = n.application AND s.serial > n.serial)
