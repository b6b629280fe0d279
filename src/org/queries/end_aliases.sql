UPDATE body_alias SET valid_until = $2 WHERE body = $1 AND valid_until = '9999-12-31'
