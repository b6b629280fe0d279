UPDATE cleanup_inventory SET version = version + 1, outcome = $3, outcome_on = $4 WHERE county = $1 AND id = $2
