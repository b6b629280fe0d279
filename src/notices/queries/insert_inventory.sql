INSERT INTO cleanup_inventory (county, id, version, body, notice, number, title, same_key, first_published, stated_expiry, task_deadline, trial,
                               pure_repeal, expiry_rule, expires_on, added_at, added_by)
VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
