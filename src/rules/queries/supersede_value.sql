UPDATE rule_standing SET step = 'superseded', holds_until = $3, version = version + 1
WHERE value = $1 AND version = $2
