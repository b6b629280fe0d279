DELETE FROM body_alias WHERE body = $1 AND valid_from = $2
