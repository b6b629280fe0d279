-- severity: error
-- says: An order stands otherwise than its last step says.
-- do: Find out who changed it without a step.
SELECT s.county, s.order_id FROM rectification_standing s
WHERE EXISTS (SELECT 1 FROM rectification_step t WHERE t.county = s.county AND t.order_id = s.order_id AND t.serial > s.serial)
