SELECT alias FROM body_alias WHERE body = $1 AND rank = 2 AND valid_until = '9999-12-31' ORDER BY alias
