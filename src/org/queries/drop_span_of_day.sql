DELETE FROM body_span WHERE body = $1 AND valid_from = $2
