-- severity: error
-- says: An entry stands at a step that is not its last one.
-- do: Enter the last step in competition_entry_now.
SELECT n.county, n.entry FROM competition_entry_now n
WHERE EXISTS (SELECT 1 FROM competition_entry_step s WHERE s.county = n.county AND s.entry = n.entry AND s.serial > n.serial)
