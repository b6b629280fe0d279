-- severity: error
-- says: A case stands otherwise than its last step says.
-- do: Find out who changed it without a step.
SELECT s.county, s.case_id FROM check_standing s
WHERE EXISTS (SELECT 1 FROM check_step t WHERE t.county = s.county AND t.case_id = s.case_id AND t.serial > s.serial)
