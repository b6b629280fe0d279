SELECT rule_set FROM settlement_run WHERE county = $1 AND plan = $2
