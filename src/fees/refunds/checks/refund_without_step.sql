-- severity: error
-- says: A refund was begun and has no first step.
-- do: Look for the act in the audit; order and first step are written together.
SELECT f.county, f.id, f.refund_right FROM refund f
WHERE NOT EXISTS (SELECT 1 FROM refund_step s WHERE s.county = f.county AND s.refund = f.id)
