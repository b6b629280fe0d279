UPDATE cleanup_inventory SET version = version + 1, stated_expiry = $3, expiry_rule = $4, expires_on = $5 WHERE county = $1 AND id = $2
