SELECT COUNT(*) FROM rule_value WHERE entered_by = 'seed' AND source LIKE $1
