SELECT COUNT(*) FROM rule_value WHERE county = $1 AND entered_by = 'seed' AND source LIKE $2
