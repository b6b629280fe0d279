SELECT COUNT(*) FROM rule_value WHERE place = $1 AND entered_by = 'seed' AND source LIKE $2
