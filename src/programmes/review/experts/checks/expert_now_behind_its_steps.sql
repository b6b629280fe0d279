-- severity: error
-- says: An expert stands at a step or a version that is not his last one.
-- do: Enter the last ones in expert_now.
SELECT n.county, n.expert FROM expert_now n
WHERE EXISTS (SELECT 1 FROM expert_standing s WHERE s.county = n.county AND s.expert = n.expert AND s.serial > n.standing)
   OR EXISTS (SELECT 1 FROM expert_version v WHERE v.county = n.county AND v.expert = n.expert AND v.serial > n.version)
