-- An item that was taken off and is added again.
UPDATE cleanup_inventory
SET version = version + 1, removed_at = NULL, removed_reason = NULL, first_published = $3, stated_expiry = $4, task_deadline = $5, trial = $6,
    pure_repeal = $7, expiry_rule = $8, expires_on = $9
WHERE county = $1 AND id = $2 AND removed_at IS NOT NULL
